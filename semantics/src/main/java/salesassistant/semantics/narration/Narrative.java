package salesassistant.semantics.narration;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is said about an answer.
 *
 * @param summary one to three sentences
 * @param caveats what must be known to use the numbers rightly, a sentence each
 * @param followups questions worth asking next
 * @param insights what stands out, the weightiest first
 */
public record Narrative(List<Part> summary, List<String> caveats, List<String> followups, List<InsightText> insights) {

    /** A narrative in which nothing stands out. */
    public Narrative(List<Part> summary, List<String> caveats, List<String> followups) {
        this(summary, caveats, followups, List.of());
    }

    public Narrative {
        summary = List.copyOf(summary);
        caveats = List.copyOf(caveats);
        followups = List.copyOf(followups);
        insights = List.copyOf(insights);
    }

    /** The same, with what stands out. */
    public Narrative with(List<InsightText> found) {
        return new Narrative(summary, caveats, followups, found);
    }

    /** The summary as it reads. */
    public String text() {
        return summary.stream().map(Part::text).collect(Collectors.joining());
    }
}
