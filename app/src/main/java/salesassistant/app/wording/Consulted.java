package salesassistant.app.wording;

import java.util.List;
import java.util.UUID;
import salesassistant.semantics.narration.Narrative;
import salesassistant.semantics.narration.Part;

/** What is said of several answers at once, a paragraph each; one of which a model said nothing has no words. */
public record Consulted(List<Paragraph> paragraphs, Narrative.Author author) {

    public Consulted {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What is said of one answer. */
    public record Paragraph(UUID query, List<Part> words) {

        public Paragraph {
            words = List.copyOf(words);
        }
    }

    /** In our own words. */
    public static Consulted computed(List<Found.Answer> answers) {
        return new Consulted(
                answers.stream()
                        .map(answer -> new Paragraph(
                                answer.query(), answer.material().computed().summary()))
                        .toList(),
                Narrative.Author.COMPUTED);
    }
}
