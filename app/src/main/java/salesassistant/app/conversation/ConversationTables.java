package salesassistant.app.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Conversations as the store has them. */
final class ConversationTables implements Kept {

    private static final Logger LOG = LoggerFactory.getLogger(ConversationTables.class);

    private final JdbcClient store;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final int most;

    ConversationTables(JdbcClient store, TransactionTemplate transactions, JsonMapper json, int most) {
        this.store = store;
        this.transactions = transactions;
        this.json = json;
        this.most = most;
    }

    @Override
    public List<UUID> add(String owner, Conversation conversation, Turn turn) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var id = conversation.id().toString();
            var now = turn.askedAt().toEpochMilli();
            store.sql("""
                    INSERT INTO conversation (id, owner, title, started_at, used_at) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET used_at = excluded.used_at""")
                    .params(id, owner, turn.question(), conversation.startedAt().toEpochMilli(), now)
                    .update();
            var number = store.sql("""
                    INSERT INTO turn (conversation_id, number, message_id, query_id, question, outcome, asked_at, reply, lean, part_of, written)
                    SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM turn WHERE conversation_id = ?
                    RETURNING number""")
                    .param(1, id)
                    .param(2, turn.id().toString())
                    .param(3, turn.queryId() == null ? null : turn.queryId().toString())
                    .param(4, turn.question())
                    .param(5, turn.outcome())
                    .param(6, now)
                    .param(7, json.writeValueAsString(turn.reply()))
                    .param(8, turn.lean() == null ? null : json.writeValueAsString(turn.lean()))
                    .param(9, turn.partOf() == null ? null : turn.partOf().toString())
                    .param(10, turn.written() == null ? null : json.writeValueAsString(turn.written()))
                    .param(11, id)
                    .query(Long.class)
                    .single();
            return letGo(owner, id, number);
        }));
    }

    /** What the new turn is too many for: an answer that was shown again later is still kept with that turn. */
    private List<UUID> letGo(String owner, String id, long number) {
        var gone = new LinkedHashSet<String>();
        if (number > Conversation.TURNS_KEPT) {
            gone.addAll(queries(
                    "DELETE FROM turn WHERE conversation_id = ? AND number <= ? RETURNING query_id",
                    id,
                    number - Conversation.TURNS_KEPT));
        }
        // Only the first turn of a conversation makes one more of them.
        if (number == 1) {
            gone.addAll(queries("""
                    DELETE FROM turn WHERE conversation_id IN (
                        SELECT id FROM conversation WHERE owner = ? ORDER BY used_at DESC, rowid DESC LIMIT -1 OFFSET ?)
                    RETURNING query_id""", owner, most));
            store.sql("""
                    DELETE FROM conversation WHERE owner = ? AND id NOT IN (
                        SELECT id FROM conversation WHERE owner = ? ORDER BY used_at DESC, rowid DESC LIMIT ?)""").params(owner, owner, most).update();
        }
        return gone.stream()
                .map(UUID::fromString)
                .filter(query -> holding(owner, query).isEmpty())
                .toList();
    }

    private List<String> queries(String deleting, Object... params) {
        return store
                .sql(deleting)
                .params(params)
                .query((row, _) -> Optional.ofNullable(row.getString("query_id")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Listed> all(String owner) {
        return store.sql("""
                SELECT id, title, started_at, (
                    SELECT count(*) FROM turn WHERE conversation_id = id AND part_of IS NULL) AS turns
                FROM conversation WHERE owner = ? ORDER BY used_at DESC, rowid DESC""")
                .param(owner)
                .query((row, _) -> new Listed(
                        UUID.fromString(row.getString("id")),
                        row.getString("title"),
                        Instant.ofEpochMilli(row.getLong("started_at")),
                        row.getInt("turns")))
                .list();
    }

    @Override
    public Optional<Conversation> find(String owner, UUID id, BiConsumer<Conversation, Turn> kept) {
        var startedAt = store.sql("SELECT started_at FROM conversation WHERE id = ? AND owner = ?")
                .params(id.toString(), owner)
                .query(Long.class)
                .optional();
        return startedAt.map(started -> Conversation.kept(
                id,
                Instant.ofEpochMilli(started),
                store.sql("SELECT * FROM turn WHERE conversation_id = ? ORDER BY number")
                        .param(id.toString())
                        .query((row, _) -> turn(row))
                        .list(),
                kept));
    }

    @Override
    public Optional<UUID> holding(String owner, UUID queryId) {
        return store.sql("""
                SELECT c.id FROM turn t JOIN conversation c ON c.id = t.conversation_id
                WHERE t.query_id = ? AND c.owner = ? ORDER BY t.asked_at DESC LIMIT 1""")
                .params(queryId.toString(), owner)
                .query(String.class)
                .optional()
                .map(UUID::fromString);
    }

    @Override
    public void draw(String owner, UUID queryId, String type) {
        store.sql("""
                UPDATE turn SET drawn = ?
                WHERE query_id = ? AND conversation_id IN (SELECT id FROM conversation WHERE owner = ?)""").params(type, queryId.toString(), owner).update();
    }

    @Override
    public Optional<String> drawn(String owner, UUID queryId) {
        return store.sql("""
                SELECT t.drawn FROM turn t JOIN conversation c ON c.id = t.conversation_id
                WHERE t.query_id = ? AND c.owner = ? AND t.drawn IS NOT NULL ORDER BY t.asked_at DESC LIMIT 1""")
                .params(queryId.toString(), owner)
                .query(String.class)
                .optional();
    }

    @Override
    public void forget(String owner, UUID id) {
        store.sql("DELETE FROM conversation WHERE id = ? AND owner = ?")
                .params(id.toString(), owner)
                .update();
    }

    private Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                UUID.fromString(row.getString("message_id")),
                id(row.getString("query_id")),
                row.getString("question"),
                row.getString("outcome"),
                Instant.ofEpochMilli(row.getLong("asked_at")),
                Optional.ofNullable(read(row.getString("reply"), Reply.class)).orElse(Reply.NONE),
                read(row.getString("lean"), Lean.class),
                id(row.getString("part_of")),
                read(row.getString("written"), WrittenSql.class));
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JacksonException otherVersion) {
            LOG.warn("What another version of the assistant kept of a turn cannot be read.", otherVersion);
            return null;
        }
    }
}
