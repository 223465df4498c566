package salesassistant.semantics.narration;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Newness;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Context;
import salesassistant.semantics.insight.change.Exclusion;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Onset;
import salesassistant.semantics.insight.change.Size;
import salesassistant.semantics.insight.change.Split;
import salesassistant.semantics.insight.change.Unknown;
import salesassistant.semantics.insight.change.WhyQuestion;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Wording;

/** An explanation told in a few sentences: how much, since when, what explains it, what does not, what is unknown. */
record WhySummary(Names names, Numerals numerals, WhyWords words) {

    private static final int MOST_EXCLUDED = 3;
    private static final int MOST_CONTEXTS = 2;
    private static final BigDecimal SMALL_PERCENT = BigDecimal.valueOf(5);

    List<Part> of(Explanation explanation) {
        var prose = new Prose(names.language());
        explanation.size().ifPresentOrElse(size -> headline(explanation, size, prose), () -> nothing(prose));
        prose.stop();
        boolean moved = explanation
                .size()
                .flatMap(Size::change)
                .filter(change -> change.value().signum() != 0)
                .isPresent();
        if (moved) {
            reasons(explanation, prose);
        }
        return prose.parts();
    }

    private void reasons(Explanation explanation, Prose prose) {
        var launched = launched(explanation);
        launched.ifPresent(week ->
                prose.say(WhyPhrase.LAUNCHED, new Part.Name(week.toString())).stop());
        explanation
                .since()
                .filter(_ -> launched.isEmpty())
                .ifPresent(since -> prose.say(began(since, explanation.question()), new Part.Name(WhyWords.week(since)))
                        .stop());
        if (!explanation.material() && !explanation.unknown().contains(Unknown.USUAL)) {
            prose.say(WhyPhrase.USUAL).stop();
        }
        var contexts = new WhyContextWords(words, numerals);
        weightiest(explanation.context()).forEach(context -> {
            contexts.tell(context, prose);
            if (isMoreThanAll(context, explanation)) {
                prose.say(WhyPhrase.TAX_IS_MORE).stop();
            }
        });
        var causes = WhyCauses.of(explanation, words, numerals);
        causes.tell(explanation.causes(), prose);
        if (launched.isEmpty() && explanation.causes().isEmpty()) {
            new WhyParts(words, numerals).tell(explanation, prose);
        }
        causes.tellAgainst(
                explanation.offsetting().stream()
                        .filter(WhySummary::isWorthTelling)
                        .toList(),
                prose);
        explanation.splits().stream()
                .filter(_ -> !isReplaced(explanation))
                .filter(split -> split.kind() == Split.Kind.PRICE_VOLUME_MIX)
                .filter(split -> isOf(split, explanation.size().flatMap(Size::change)))
                .findFirst()
                .ifPresent(split -> split(split, prose));
        if (explanation.splits().stream().anyMatch(split -> split.simpson())) {
            prose.say(WhyPhrase.MIX).stop();
        }
        // Of what is new there is nothing to rule out: it sells because it is there.
        if (launched.isEmpty()) {
            excluded(explanation.excluded(), prose);
            unknown(explanation, prose);
        }
    }

    /** The week in which all that was asked about came, where it grew because that lies within the weeks compared with. */
    private Optional<IsoWeek> launched(Explanation explanation) {
        var question = explanation.question();
        var rose = explanation
                .size()
                .flatMap(Size::change)
                .filter(change -> change.value().signum() > 0)
                .isPresent();
        if (!rose) {
            return Optional.empty();
        }
        return new Newness(
                        words.catalog().trade().launches(),
                        question.scope(),
                        Optional.of(question.comparison().base()))
                .within(new Subject(0, List.of()))
                .filter(_ -> words.catalog().measure(question.measure()).additive());
    }

    /** Whether one pack took the place of another: a split knows what is new from the rest, and tells it as if nothing had gone for it. */
    private static boolean isReplaced(Explanation explanation) {
        return Stream.concat(explanation.causes().stream(), explanation.offsetting().stream())
                .anyMatch(cause -> cause.replacement().isPresent());
    }

    /** What came after the period was not looked at. */
    private static WhyPhrase began(Onset since, WhyQuestion question) {
        if (!since.lasting()) {
            return WhyPhrase.SINCE_PASSED;
        }
        return question.period().lastWeekEnd().isBefore(question.data().lastWeekEnd())
                ? WhyPhrase.SINCE_TO_THE_END
                : WhyPhrase.SINCE;
    }

    /** Whether a tax alone would have moved it further the same way. */
    private static boolean isMoreThanAll(Context context, Explanation explanation) {
        var change = explanation.size().flatMap(Size::change).map(FigureRef::value);
        return context instanceof Context.Tax(var _, var _, Optional<FigureRef> effect)
                && effect.map(FigureRef::value)
                        .filter(value -> change.filter(whole -> whole.signum() == value.signum()
                                        && whole.abs().compareTo(value.abs()) < 0)
                                .isPresent())
                        .isPresent();
    }

    /** Of everything there is always a little left; it is told where it is more than that. */
    private static boolean isWorthTelling(Cause cause) {
        return !cause.place().isEmpty()
                || cause.share()
                        .filter(share -> share.value().abs().compareTo(SMALL_PERCENT) >= 0)
                        .isPresent();
    }

    /** What has an effect of its own; what is only to be known is said where there is nothing else. */
    private static List<Context> weightiest(List<Context> contexts) {
        var telling = contexts.stream()
                .filter(context -> !(context instanceof Context.Remark))
                .limit(MOST_CONTEXTS)
                .toList();
        return telling.isEmpty() ? contexts.stream().limit(1).toList() : telling;
    }

    private void headline(Explanation explanation, Size size, Prose prose) {
        var what = Names.closed(names.knownOfQuery(explanation.question().figure()));
        if (size.change().isEmpty()) {
            prose.say(WhyPhrase.CAME_TO, what, figure(size.now()), names.during());
            return;
        }
        var change = size.change().get();
        if (!explanation.premiseHeld()) {
            denial(explanation).ifPresent(prose::say);
        }
        // A per cent of per cents is read as points.
        var percent = size.percent().filter(_ -> change.unit() != Unit.POINTS);
        moved(what, change, percent, prose);
        by(change, percent.isPresent(), size, prose);
    }

    private static Optional<WhyPhrase> denial(Explanation explanation) {
        return switch (explanation.question().premise()) {
            case FELL -> Optional.of(WhyPhrase.NO_FALL);
            case ROSE -> Optional.of(WhyPhrase.NO_RISE);
            case CHANGED -> Optional.empty();
        };
    }

    private void moved(Part what, FigureRef change, Optional<FigureRef> percent, Prose prose) {
        var phrase = switch (change.value().signum()) {
            case -1 -> WhyPhrase.FELL;
            case 1 -> WhyPhrase.ROSE;
            default -> WhyPhrase.STOOD;
        };
        prose.say(phrase, what, Part.Figure.sized(percent.orElse(change), numerals), names.during(), names.base());
    }

    private void by(FigureRef change, boolean inPercent, Size size, Prose prose) {
        if (change.value().signum() != 0 && inPercent) {
            prose.say(WhyPhrase.BY_TO, Part.Figure.sized(change, numerals), figure(size.now()));
        } else {
            prose.say(change.value().signum() == 0 ? WhyPhrase.AT : WhyPhrase.TO, figure(size.now()));
        }
    }

    private void nothing(Prose prose) {
        prose.say(Phrase.NOTHING_FOUND, names.scopeAndTime());
    }

    private void excluded(List<Exclusion> excluded, Prose prose) {
        if (excluded.isEmpty()) {
            return;
        }
        prose.say(WhyPhrase.NOT_THE_REASON);
        var separated = separated(prose);
        excluded.stream().limit(MOST_EXCLUDED).forEach(one -> {
            separated.accept(WhyPhrase.COMMA);
            excluded(one, prose);
        });
        prose.stop();
    }

    /** Whether it splits this change, and not a part of it or what stands behind it. */
    static boolean isOf(Split split, Optional<FigureRef> change) {
        return split.scope().isEmpty()
                && change.filter(whole -> whole.unit() == split.change().unit())
                        .filter(whole -> whole.value().compareTo(split.change().value()) == 0)
                        .isPresent();
    }

    /** Volume, price and mix, the largest first; what came and went is among them. */
    private void split(Split split, Prose prose) {
        prose.say(WhyPhrase.SPLIT);
        var separated = separated(prose);
        split.parts().stream()
                .filter(part -> part.effect().value().signum() != 0)
                .sorted(Comparator.comparing(
                                (Split.Part part) -> part.effect().value().abs())
                        .reversed())
                .forEach(part -> {
                    separated.accept(WhyPhrase.COMMA);
                    prose.say(
                            WhyPhrase.SPLIT_PART,
                            new Part.Name(words.factor(part.factor())),
                            Part.Figure.moved(part.effect(), numerals));
                });
        prose.stop();
    }

    /** One thing that was ruled out, with how little it moved. */
    void excluded(Exclusion one, Prose prose) {
        var wording = new Wording(words.catalog(), words.language());
        var what = new Part.Name(
                words.catalog().findMeasure(one.measure()).isPresent()
                        ? Wording.inner(wording.measure(one.measure()))
                        : words.excluded(one.kind()));
        one.percent()
                .ifPresentOrElse(
                        percent -> prose.say(excludedBy(percent), what, Part.Figure.moved(percent, numerals)),
                        () -> prose.say(WhyPhrase.EXCLUDED, what));
    }

    /** What fell as steeply as all can be a small part of it, and says so. */
    private static WhyPhrase excludedBy(FigureRef percent) {
        return percent instanceof FigureRef.Formula formula && formula.operation() == Operation.SHARE
                ? WhyPhrase.EXCLUDED_SHARE
                : WhyPhrase.EXCLUDED_PERCENT;
    }

    private void unknown(Explanation explanation, Prose prose) {
        var open = explanation.unknown().stream()
                .filter(one -> one != Unknown.CAUSE)
                .toList();
        if (explanation.material()
                && open.isEmpty()
                && explanation.causes().isEmpty()
                && explanation.unknown().contains(Unknown.CAUSE)) {
            prose.say(WhyPhrase.NO_CAUSE).stop();
        }
        if (!open.isEmpty()) {
            prose.say(WhyPhrase.NOT_SEEN, new Part.Name(words.unknown(open))).stop();
        }
    }

    /** Says what separates from the second time on. */
    private static Consumer<WhyPhrase> separated(Prose prose) {
        var first = new boolean[] {true};
        return separator -> {
            if (!first[0]) {
                prose.say(separator);
            }
            first[0] = false;
        };
    }

    private Part figure(FigureRef reference) {
        return new Part.Figure(reference, numerals);
    }
}
