package salesassistant.app.chat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import salesassistant.app.chat.skill.Saying;
import salesassistant.app.conversation.Conversation;
import salesassistant.app.conversation.Turn;
import salesassistant.app.question.Question;

/** What became of a message. */
public sealed interface Spoken {

    /** It asks about data, and the question is on its way. */
    record Asked(Question question) implements Spoken {}

    /**
     * What stands out is looked for, and what was found is said and kept.
     *
     * @param message the id of the turn that is kept
     */
    record Sought(Search search, UUID message, Conversation conversation, Function<Saying, Said> keep)
            implements Spoken {

        /** Looks for it, telling how far it is. */
        public Said said(Search.Listener listener, Duration atLeast) throws IOException, InterruptedException {
            return keep.apply(search.run(listener, atLeast));
        }
    }

    /**
     * It has been answered from what is known, and the turn is kept.
     *
     * @param shown an earlier answer that is shown again
     */
    record Said(Conversation conversation, Turn turn, Optional<Question> shown) implements Spoken {}
}
