package salesassistant.semantics.narration;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import salesassistant.semantics.insight.Insight;

/**
 * An insight in words.
 *
 * @param parts one sentence; its numbers are references
 * @param next what to do about it, the best first
 */
public record InsightText(Insight insight, List<Part> parts, List<Recommendation> next) {

    public InsightText {
        parts = List.copyOf(parts);
        next = List.copyOf(next);
    }

    /** The same with only the best step whose question works. */
    public InsightText asking(Predicate<String> works) {
        var best = next.stream()
                .filter(recommendation -> works.test(recommendation.question()))
                .limit(1)
                .toList();
        return new InsightText(insight, parts, best);
    }

    /** The sentence as it reads. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
