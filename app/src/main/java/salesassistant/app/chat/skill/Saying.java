package salesassistant.app.chat.skill;

import java.util.List;
import java.util.Optional;
import salesassistant.app.conversation.Basis;
import salesassistant.app.conversation.MessagePart;
import salesassistant.app.question.Question;

/**
 * What is said to a message without asking the data anew.
 *
 * @param followups questions that work
 * @param shown the answer that is to be shown again, drawn otherwise or not
 */
public record Saying(Basis basis, List<MessagePart> parts, List<String> followups, Optional<Question> shown) {

    /** Words of ours. */
    static Saying words(String markdown, List<String> followups) {
        return new Saying(Basis.NONE, List.of(MessagePart.written(markdown)), followups, Optional.empty());
    }

    /** What the catalog says. */
    static Saying fromCatalog(String markdown, List<String> followups) {
        return fromCatalog(new Written().say(markdown), followups);
    }

    /** The same, its figures being those of a certain answer. */
    Saying about(Question question) {
        return new Saying(
                basis, parts.stream().map(part -> part.of(question.id())).toList(), followups, shown);
    }

    /** The same with the figures in it. */
    static Saying fromCatalog(Written written, List<String> followups) {
        return new Saying(Basis.CATALOG, List.of(written.part()), followups, Optional.empty());
    }
}
