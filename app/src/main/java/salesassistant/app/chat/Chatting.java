package salesassistant.app.chat;

import java.util.Optional;
import java.util.UUID;
import salesassistant.app.conversation.Conversation;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.identity.Caller;
import salesassistant.app.question.Ask;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Question;

/** Decides what a message is, without a model: a question about data goes its own way, the rest is answered at once. */
final class Chatting {

    private final Asking asking;
    private final Conversations conversations;

    Chatting(Asking asking, Conversations conversations) {
        this.asking = asking;
        this.conversations = conversations;
    }

    /**
     * Something said.
     *
     * @param queryId the id the question shall have, where it is one
     * @param onScreen the answer the caller looks at
     */
    record Message(
            Caller caller, String text, Optional<UUID> queryId, Optional<UUID> conversation, Optional<UUID> onScreen) {}

    Spoken answer(Message message) {
        var onScreen = message.onScreen().map(id -> asking.find(message.caller(), id));
        var conversation = message.conversation()
                .map(id -> conversations.find(message.caller(), id))
                .or(() -> onScreen.map(Question::conversation));
        return new Spoken.Asked(asking.ask(
                message.caller(), ask(message, conversation), message.queryId(), conversation.map(Conversation::id)));
    }

    /** Words are about the answer on the screen, which need not be the last one. */
    private static Ask ask(Message message, Optional<Conversation> conversation) {
        var last = conversation.flatMap(known -> known.before().base());
        return message.onScreen()
                        .filter(shown -> !last.equals(Optional.of(shown)))
                        .isPresent()
                ? new Ask.InPlace(message.onScreen(), message.text())
                : new Ask.Words(message.text());
    }
}
