package salesassistant.app.chat;

import java.util.Optional;
import salesassistant.app.conversation.Conversation;
import salesassistant.app.conversation.Turn;
import salesassistant.app.question.Question;

/** What became of a message. */
sealed interface Spoken {

    /** It asks about data, and the question is on its way. */
    record Asked(Question question) implements Spoken {}

    /**
     * It has been answered from what is known, and the turn is kept.
     *
     * @param shown an earlier answer that is shown again
     */
    record Said(Conversation conversation, Turn turn, Optional<Question> shown) implements Spoken {}
}
