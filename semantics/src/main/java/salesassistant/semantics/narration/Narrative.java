package salesassistant.semantics.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is said about an answer.
 *
 * @param summary one to three sentences
 * @param caveats what must be known to use the numbers rightly
 * @param followups questions worth asking next
 * @param insights what stands out, the weightiest first
 * @param author who chose the summary's words
 */
public record Narrative(
        List<Part> summary, List<Caveat> caveats, List<String> followups, List<InsightText> insights, Author author) {

    public Narrative {
        summary = List.copyOf(summary);
        caveats = List.copyOf(caveats);
        followups = List.copyOf(followups);
        insights = List.copyOf(insights);
    }

    /** A narrative in our own words in which nothing stands out. */
    public Narrative(List<Part> summary, List<Caveat> caveats, List<String> followups) {
        this(summary, caveats, followups, List.of(), Author.COMPUTED);
    }

    /** Who chose the words; the figures are ours whoever it was. */
    public enum Author {
        COMPUTED,
        MODEL
    }

    /** The same, with what stands out. */
    public Narrative with(List<InsightText> found) {
        return new Narrative(summary, caveats, followups, found, author);
    }

    /** The same with something more to know about it. */
    public Narrative with(String caveat) {
        var more = new ArrayList<>(caveats);
        more.add(Caveat.of(caveat));
        return new Narrative(summary, more, followups, insights, author);
    }

    /** The same in the words of a model. */
    public Narrative inWordsOfAModel(List<Part> words, List<String> questions) {
        return new Narrative(words, caveats, questions, insights, Author.MODEL);
    }

    /** The summary as it reads. */
    public String text() {
        return summary.stream().map(Part::text).collect(Collectors.joining());
    }
}
