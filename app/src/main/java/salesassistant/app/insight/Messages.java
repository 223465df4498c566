package salesassistant.app.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import salesassistant.app.conversation.AnswersForgotten;
import salesassistant.app.question.ShownInsight;
import salesassistant.semantics.catalog.Language;
import tools.jackson.databind.json.JsonMapper;

/** What each caller has been told: nothing twice, and what she dismissed never again. */
@Repository
public class Messages {

    private static final int SHOWN_AT_ONCE = 50;
    private static final int KEPT = 1000;

    private final JdbcClient store;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final Clock clock;

    Messages(JdbcClient store, TransactionTemplate transactions, JsonMapper json, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what one look has found, all at once for whoever reads meanwhile; says whether any of it is news. */
    boolean add(String owner, Optional<UUID> query, List<Found> found) {
        if (found.isEmpty()) {
            return false;
        }
        var news = new AtomicBoolean();
        transactions.executeWithoutResult(_ -> found.forEach(one -> {
            if (add(owner, one.key(), query, one.told())) {
                news.set(true);
            }
        }));
        return news.get();
    }

    /** Keeps what was found unless its owner has been told before; says whether it is news. */
    private boolean add(String owner, String key, Optional<UUID> query, Map<Language, ShownInsight> insight) {
        var added = store.sql("""
                        INSERT INTO insight (owner, key, found_at, query_id, en, sv)
                        VALUES (:owner, :key, :at, :query, :en, :sv)
                        ON CONFLICT (owner, key) DO NOTHING""")
                .param("owner", owner)
                .param("key", key)
                .param("at", clock.millis())
                .param("query", query.map(UUID::toString).orElse(null))
                .param("en", json.writeValueAsString(insight.get(Language.EN)))
                .param("sv", json.writeValueAsString(insight.get(Language.SV)))
                .update();
        if (added > 0) {
            forgetOldest(owner);
        }
        return added > 0;
    }

    /** What the owner was told after a message and has not dismissed, the oldest first. */
    public List<Message> after(String owner, long id) {
        return store.sql("""
                        SELECT id, found_at, query_id, en, sv FROM (
                            SELECT * FROM insight WHERE owner = :owner AND id > :id AND dismissed = 0
                            ORDER BY id DESC LIMIT :most)
                        ORDER BY id""")
                .param("owner", owner)
                .param("id", id)
                .param("most", SHOWN_AT_ONCE)
                .query(this::message)
                .list();
    }

    /** Takes a message away for good; says whether there was one. */
    public boolean dismiss(String owner, long id) {
        return store.sql("UPDATE insight SET dismissed = 1 WHERE owner = :owner AND id = :id")
                        .param("owner", owner)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** An answer that is deleted takes along what was found in it; of what was dismissed only that it was remains. */
    @EventListener
    void forget(AnswersForgotten forgotten) {
        forgotten.queries().forEach(query -> {
            forget(
                    "DELETE FROM insight WHERE owner = :owner AND query_id = :query AND dismissed = 0",
                    forgotten,
                    query);
            forget(
                    "UPDATE insight SET query_id = NULL, en = '', sv = '' WHERE owner = :owner AND query_id = :query",
                    forgotten,
                    query);
        });
    }

    private void forget(String sql, AnswersForgotten forgotten, UUID query) {
        store.sql(sql)
                .param("owner", forgotten.caller().subject())
                .param("query", query.toString())
                .update();
    }

    private void forgetOldest(String owner) {
        store.sql("""
                        DELETE FROM insight WHERE owner = :owner AND id <= (
                            SELECT id FROM insight WHERE owner = :owner ORDER BY id DESC LIMIT 1 OFFSET :kept)""").param("owner", owner).param("kept", KEPT).update();
    }

    private Message message(ResultSet row, int number) throws SQLException {
        var insight = new EnumMap<Language, ShownInsight>(Language.class);
        insight.put(Language.EN, json.readValue(row.getString("en"), ShownInsight.class));
        insight.put(Language.SV, json.readValue(row.getString("sv"), ShownInsight.class));
        return new Message(
                row.getLong("id"),
                Instant.ofEpochMilli(row.getLong("found_at")),
                Optional.ofNullable(row.getString("query_id")).map(UUID::fromString),
                insight);
    }
}
