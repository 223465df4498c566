package salesassistant.app.conversation;

import java.util.List;
import java.util.UUID;
import salesassistant.app.identity.Caller;

/** A caller has deleted a conversation; whoever keeps something of its questions forgets it too. */
public record ConversationForgotten(Caller caller, UUID conversation, List<UUID> queries) {}
