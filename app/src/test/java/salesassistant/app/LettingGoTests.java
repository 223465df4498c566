package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import salesassistant.app.conversation.Basis;
import salesassistant.app.conversation.Conversation;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.conversation.Reply;
import salesassistant.app.conversation.Turn;
import salesassistant.app.identity.Caller;

/** What is let go of because it is too old takes along whatever was kept of it elsewhere. */
class LettingGoTests extends ServerTests {

    private static final int TURNS_KEPT = 200;
    private static final int CONVERSATIONS_KEPT = 100;

    private final Caller caller = new Caller("caller-" + UUID.randomUUID(), "Somebody");

    @Autowired
    private Conversations conversations;

    @Autowired
    private JdbcClient store;

    @Test
    void theOldestTurnOfALongConversation() {
        var conversation = conversations.begin(caller);
        var first = answered(conversation);
        var shownAgain = answered(conversation);
        var second = answered(conversation);
        for (int turns = 3; turns < TURNS_KEPT; turns++) {
            said(conversation, null);
        }
        assertThat(kept()).containsExactlyInAnyOrder(first, shownAgain, second);

        said(conversation, shownAgain);
        assertThat(kept()).containsExactlyInAnyOrder(shownAgain, second);
        said(conversation, null);
        said(conversation, null);

        assertThat(kept()).containsExactly(shownAgain);
    }

    @Test
    void theConversationUsedLongestAgo() {
        var oldest = answered(conversations.begin(caller));
        var next = answered(conversations.begin(caller));
        for (int others = 2; others < CONVERSATIONS_KEPT; others++) {
            said(conversations.begin(caller), null);
        }
        assertThat(kept()).containsExactlyInAnyOrder(oldest, next);

        said(conversations.begin(caller), null);

        assertThat(kept()).containsExactly(next);
    }

    /** An answer whose figures went to a model, and in which something was found. */
    private String answered(Conversation conversation) {
        var query = UUID.randomUUID().toString();
        store.sql("INSERT INTO sent_to_model (subject, work, sent_at, saw, body) VALUES (?, ?, '', '', 'sent')")
                .params(caller.subject(), query)
                .update();
        store.sql("INSERT INTO insight (owner, key, found_at, query_id, en, sv) VALUES (?, ?, 0, ?, '{}', '{}')")
                .params(caller.subject(), query, query)
                .update();
        said(conversation, query);
        return query;
    }

    private static void said(Conversation conversation, @Nullable String query) {
        conversation.add(new Turn(
                UUID.randomUUID(),
                query == null ? null : UUID.fromString(query),
                "hello",
                "said",
                Instant.now(),
                new Reply(Basis.NONE, null, List.of(), List.of()),
                null));
    }

    /** The answers of which something is kept: for each both, or neither. */
    private List<String> kept() {
        var sent = store.sql("SELECT work FROM sent_to_model WHERE subject = ? ORDER BY work")
                .param(caller.subject())
                .query(String.class)
                .list();
        var found = store.sql("SELECT query_id FROM insight WHERE owner = ? ORDER BY query_id")
                .param(caller.subject())
                .query(String.class)
                .list();
        assertThat(found).isEqualTo(sent);
        return sent;
    }
}
