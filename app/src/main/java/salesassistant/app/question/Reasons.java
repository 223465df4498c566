package salesassistant.app.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.narration.WhyWords;

/**
 * Why a number changed, and what was looked at to find out.
 *
 * @param explanation without the rows it was learned from
 */
public record Reasons(Explanation explanation, List<Look> looks) {

    public Reasons {
        explanation = withoutRows(explanation);
        looks = List.copyOf(looks);
    }

    /** Every statement that ran, one after another, each under what it looks at and runnable as it stands. */
    String shown() {
        return IntStream.range(0, looks.size())
                .mapToObj(i -> "-- %d. %s%n%s;%n"
                        .formatted(
                                i + 1,
                                WhyWords.step(looks.get(i).at(), Language.EN),
                                looks.get(i).statement().shown().stripTrailing())
                        .replace("\r\n", "\n"))
                .collect(Collectors.joining("\n"));
    }

    private static Explanation withoutRows(Explanation all) {
        return new Explanation(
                all.question(),
                all.size(),
                all.premiseHeld(),
                all.material(),
                all.since(),
                all.context(),
                all.causes(),
                all.offsetting(),
                all.splits(),
                all.excluded(),
                all.unknown(),
                List.of());
    }
}
