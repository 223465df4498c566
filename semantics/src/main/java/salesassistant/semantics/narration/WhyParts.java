package salesassistant.semantics.narration;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Size;
import salesassistant.semantics.insight.change.Split;
import salesassistant.semantics.query.Wording;

/** What can be said of a change for which no cause was found: its largest parts, and what moved at the same time. */
record WhyParts(WhyWords words, Numerals numerals) {

    private static final int MOST_PARTS = 2;
    private static final BigDecimal CLEAR_PERCENT = BigDecimal.valueOf(3);
    private static final Set<Unit> BESIDE =
            Set.of(Unit.CURRENCY_PER_PACK, Unit.CURRENCY_PER_KILOGRAM, Unit.DISTRIBUTION_POINTS);

    void tell(Explanation explanation, Prose prose) {
        parts(explanation, prose);
        beside(explanation, prose);
    }

    /** Those that went the way of the whole; the table has them all. */
    private void parts(Explanation explanation, Prose prose) {
        var change = explanation.size().flatMap(Size::change);
        var parts = explanation.splits().stream()
                .filter(split -> split.kind() == Split.Kind.MEMBERS)
                .filter(split -> WhySummary.isOf(split, change))
                .findFirst()
                .map(split -> largest(split, change))
                .orElse(List.of());
        if (parts.isEmpty()) {
            return;
        }
        prose.say(parts.size() > 1 ? WhyPhrase.LARGEST_PARTS : WhyPhrase.LARGEST_PART);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                prose.say(WhyPhrase.COMMA);
            }
            part(parts.get(i), prose);
        }
        prose.stop();
    }

    private static List<Split.Part> largest(Split split, Optional<FigureRef> change) {
        int direction = change.map(whole -> whole.value().signum()).orElse(0);
        return split.parts().stream()
                .filter(part -> part.member().isPresent())
                .filter(part -> part.effect().value().signum() == direction)
                .sorted(Comparator.comparing(
                                (Split.Part part) -> part.effect().value().abs())
                        .reversed())
                .limit(MOST_PARTS)
                .toList();
    }

    private void part(Split.Part part, Prose prose) {
        var place = new Part.Name(words.place(part.member().stream().toList()));
        var moved = Part.Figure.moved(part.effect(), numerals);
        part.share()
                .filter(WhyCauses::isReadable)
                .ifPresentOrElse(
                        share -> prose.say(WhyPhrase.ITEM, place, moved, new Part.Figure(share, numerals)),
                        () -> prose.say(WhyPhrase.ITEM_ALONE, place, moved));
    }

    /** Without a word on whether one made the other. */
    private void beside(Explanation explanation, Prose prose) {
        var moved = explanation.beside().stream()
                .filter(evidence -> words.catalog()
                        .findMeasure(evidence.measure())
                        .map(Measure::unit)
                        .filter(BESIDE::contains)
                        .isPresent())
                .filter(evidence -> evidence.percent()
                        .filter(percent -> percent.value().abs().compareTo(CLEAR_PERCENT) >= 0)
                        .isPresent())
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        prose.say(WhyPhrase.BESIDE);
        for (int i = 0; i < moved.size(); i++) {
            if (i > 0) {
                prose.say(WhyPhrase.COMMA);
            }
            prose.say(WhyPhrase.SPLIT_PART, measure(moved.get(i)), percent(moved.get(i)));
        }
        prose.stop();
    }

    private Part measure(Cause.Evidence evidence) {
        return new Part.Name(Wording.inner(new Wording(words.catalog(), words.language()).measure(evidence.measure())));
    }

    private Part percent(Cause.Evidence evidence) {
        return Part.Figure.moved(evidence.percent().orElseThrow(), numerals);
    }
}
