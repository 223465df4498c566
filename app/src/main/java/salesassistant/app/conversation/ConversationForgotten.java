package salesassistant.app.conversation;

import java.util.UUID;
import salesassistant.app.identity.Caller;

/** A caller has deleted a conversation; what still runs in it is called off. */
public record ConversationForgotten(Caller caller, UUID conversation) {}
