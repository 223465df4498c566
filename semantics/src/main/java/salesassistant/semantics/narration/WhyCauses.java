package salesassistant.semantics.narration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Onset;
import salesassistant.semantics.insight.change.Size;
import salesassistant.semantics.query.Wording;

/**
 * Says what explains a change, like causes together.
 *
 * @param change the change they are about; where its unit is another than theirs, they stand behind it and are no parts of it
 * @param since when the whole began, which need not be said again
 */
record WhyCauses(WhyWords words, Numerals numerals, Optional<FigureRef> change, Optional<Onset> since) {

    private static final int MOST_SENTENCES = 3;
    private static final int MOST_PLACES = 3;
    private static final int HALF = 50;
    private static final BigDecimal MOST_SHARE = BigDecimal.valueOf(200);

    /** What sort of cause, and which way it worked. */
    private record Sort(Cause.Kind kind, boolean took) {}

    static WhyCauses of(Explanation explanation, WhyWords words, Numerals numerals) {
        return new WhyCauses(words, numerals, explanation.size().flatMap(Size::change), explanation.since());
    }

    /** Whether a cause made so much of the change, rather than standing behind it in another unit or beside others it does not add up with. */
    static boolean isPart(Cause cause, Optional<FigureRef> change) {
        return cause.share().isPresent()
                && change.filter(whole -> whole.unit() == cause.effect().unit()).isPresent();
    }

    void tell(List<Cause> causes, Prose prose) {
        int said = 0;
        for (var group : groups(causes).entrySet()) {
            if (said++ < MOST_SENTENCES) {
                tell(group.getKey(), group.getValue(), prose);
            }
        }
    }

    /** What worked the other way, briefly. */
    void tellAgainst(List<Cause> causes, Prose prose) {
        if (!causes.isEmpty()) {
            against(causes.getFirst(), prose);
            if (causes.size() > 1) {
                prose.say(WhyPhrase.AND_MORE);
            }
            prose.stop();
        }
    }

    private void against(Cause cause, Prose prose) {
        cause.replacement()
                .ifPresentOrElse(
                        packs -> {
                            prose.say(WhyPhrase.AGAINST_REPLACED);
                            replaced(cause, packs, Optional.empty(), prose);
                        },
                        () -> {
                            prose.say(WhyPhrase.AGAINST_IT, name(against(cause)));
                            prose.say(WhyPhrase.ITEM_ALONE, name(""), moved(cause));
                        });
    }

    /** What a ratio does in itself and by its weight may work against each other at one place. */
    private String against(Cause cause) {
        var sort = sort(cause);
        var place = words.place(cause);
        if (cause.place().isEmpty()) {
            return words.kind(sort.kind(), sort.took());
        }
        return sort.kind() == Cause.Kind.RATE || sort.kind() == Cause.Kind.MIX
                ? words.kind(sort.kind(), sort.took()) + ": " + place
                : place;
    }

    /** One cause in a sentence of its own. */
    void tellAlone(Cause cause, Prose prose) {
        var sort = sort(cause);
        prose.say(WhyPhrase.EXCLUDED, name(words.kind(sort.kind(), sort.took()) + ": "));
        place(cause, prose);
        prose.stop();
        inferred(cause, prose);
    }

    /** What a place that no rows tell was inferred from. */
    private void inferred(Cause cause, Prose prose) {
        if (cause.isInferred()) {
            var region = cause.margins().getFirst();
            var retailers = cause.margins().getLast();
            prose.say(
                    WhyPhrase.INFERRED,
                    name(words.place(region.place())),
                    Part.Figure.moved(region.effect(), numerals),
                    name(words.place(retailers.place())),
                    Part.Figure.moved(retailers.effect(), numerals));
            prose.stop();
        } else if (cause.isApart(words.catalog())) {
            var markets = words.markets(cause);
            prose.say(WhyPhrase.APART, name(markets.getFirst()), name(markets.getLast()))
                    .stop();
        }
    }

    private static Map<Sort, List<Cause>> groups(List<Cause> causes) {
        var groups = new LinkedHashMap<Sort, List<Cause>>();
        causes.forEach(cause ->
                groups.computeIfAbsent(sort(cause), _ -> new ArrayList<>()).add(cause));
        return groups;
    }

    private static Sort sort(Cause cause) {
        return new Sort(cause.kind(), cause.effect().value().signum() < 0);
    }

    private void tell(Sort sort, List<Cause> causes, Prose prose) {
        double share = causes.stream()
                .flatMap(cause -> cause.share().stream())
                .mapToDouble(figure -> figure.value().doubleValue())
                .sum();
        var kind = name(words.kind(sort.kind(), sort.took()));
        if (isPart(causes.getFirst(), change)) {
            prose.say(share > HALF ? WhyPhrase.MOSTLY : WhyPhrase.PARTLY, kind);
        } else {
            prose.say(WhyPhrase.BEHIND_IT, name(measureOf(causes.getFirst().effect())), kind);
        }
        for (int i = 0; i < Math.min(MOST_PLACES, causes.size()); i++) {
            if (i > 0) {
                prose.say(isLong(causes.get(i - 1)) ? WhyPhrase.SEMICOLON : WhyPhrase.COMMA);
            }
            place(causes.get(i), prose);
        }
        if (causes.size() > MOST_PLACES) {
            prose.say(WhyPhrase.AND_MORE);
        }
        prose.stop();
        causes.stream().limit(MOST_PLACES).forEach(cause -> inferred(cause, prose));
    }

    /** Whether its words have commas of their own, or end with a place that the next name would seem to belong to. */
    private boolean isLong(Cause cause) {
        return cause.evidence().stream().anyMatch(evidence -> tells(evidence, cause.kind()))
                || cause.peers().isPresent()
                || !cause.elsewhere().isEmpty();
    }

    /** Ten times of a change that is next to nothing says nothing of either. */
    static boolean isReadable(FigureRef share) {
        return share.value().abs().compareTo(MOST_SHARE) <= 0;
    }

    private void place(Cause cause, Prose prose) {
        var told = cause.share().filter(share -> isPart(cause, change) && isReadable(share));
        if (cause.replacement().isPresent()) {
            replaced(cause, cause.replacement().get(), told, prose);
            return;
        }
        var place = name(words.place(cause));
        told.ifPresentOrElse(
                share -> prose.say(WhyPhrase.ITEM, place, moved(cause), new Part.Figure(share, numerals)),
                () -> prose.say(WhyPhrase.ITEM_ALONE, place, moved(cause)));
        cause.evidence().stream()
                .filter(evidence -> tells(evidence, cause.kind()))
                .findFirst()
                .ifPresent(evidence -> evidence(evidence, prose));
        cause.peers()
                .ifPresent(peers -> prose.say(
                        WhyPhrase.PEERS,
                        name(measure(peers.measure())),
                        new Part.Figure(peers.own(), numerals),
                        new Part.Figure(peers.others(), numerals)));
        if (!cause.elsewhere().isEmpty()) {
            prose.say(WhyPhrase.ELSEWHERE, name(words.place(cause.elsewhere())));
        }
        cause.since()
                .filter(onset -> !since.equals(Optional.of(onset)))
                .ifPresent(onset -> prose.say(WhyPhrase.FROM_WEEK, name(WhyWords.week(onset))));
    }

    private void replaced(Cause cause, Cause.Replacement packs, Optional<FigureRef> share, Prose prose) {
        var gone = name(words.place(List.of(packs.gone())));
        var came = name(words.place(List.of(packs.came())));
        var lost = Part.Figure.moved(packs.lost(), numerals);
        var won = Part.Figure.moved(packs.won(), numerals);
        share.ifPresentOrElse(
                part -> prose.say(
                        WhyPhrase.REPLACED_SHARE, gone, came, lost, won, moved(cause), new Part.Figure(part, numerals)),
                () -> prose.say(WhyPhrase.REPLACED, gone, came, lost, won, moved(cause)));
    }

    private void evidence(Cause.Evidence evidence, Prose prose) {
        var measure = name(measure(evidence.measure()));
        if (evidence.now().isPresent() && evidence.before().isPresent()) {
            prose.say(
                    WhyPhrase.EVIDENCE,
                    measure,
                    new Part.Figure(evidence.before().get(), numerals),
                    new Part.Figure(evidence.now().get(), numerals));
        } else {
            evidence.percent()
                    .ifPresent(percent ->
                            prose.say(WhyPhrase.EVIDENCE_PERCENT, measure, Part.Figure.moved(percent, numerals)));
        }
    }

    /** Whether a figure shows just this sort of cause. */
    private boolean tells(Cause.Evidence evidence, Cause.Kind kind) {
        var measure = words.catalog().findMeasure(evidence.measure());
        return switch (kind) {
            case DISTRIBUTION ->
                measure.filter(known -> known.unit() == Unit.DISTRIBUTION_POINTS
                                || known.unit() == Unit.PERCENT && known.rollup() instanceof Rollup.RowOnly)
                        .isPresent();
            case PRICE ->
                measure.filter(known ->
                                known.unit() == Unit.CURRENCY_PER_PACK || known.unit() == Unit.CURRENCY_PER_KILOGRAM)
                        .isPresent();
            case PROMOTION, DEMAND, LAUNCH, DELISTING, REPLACEMENT, COMPETITION, CATEGORY, RATE, MIX, UNKNOWN -> false;
        };
    }

    /** What an effect is counted in. */
    private String measureOf(FigureRef effect) {
        return switch (effect) {
            case FigureRef.Cell cell ->
                cell.column().figure().map(figure -> measure(figure.measure())).orElse("");
            case FigureRef.Stated _ -> "";
            case FigureRef.Formula formula -> measureOf(formula.inputs().getFirst());
        };
    }

    private String measure(String name) {
        return Wording.inner(new Wording(words.catalog(), words.language()).measure(name));
    }

    private Part moved(Cause cause) {
        return Part.Figure.moved(cause.effect(), numerals);
    }

    private static Part name(String text) {
        return new Part.Name(text);
    }
}
