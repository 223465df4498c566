package salesassistant.app.chat;

import java.util.Optional;
import salesassistant.app.conversation.Conversation;
import salesassistant.app.conversation.Turn;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;

/** What became of a message. */
sealed interface Spoken {

    /** It asks about data, and the question is on its way. */
    record Asked(Question question) implements Spoken {}

    /** It has been answered from what is known, and the turn is kept. */
    record Said(Conversation conversation, Turn turn, Optional<Shown> shown) implements Spoken {}

    /** An earlier answer, shown otherwise than before. */
    record Shown(Question question, Outcome.Answered answered) {}
}
