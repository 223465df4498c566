package salesassistant.app.wording;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import salesassistant.app.conversation.AnswersForgotten;
import salesassistant.app.identity.Caller;
import salesassistant.app.language.Outgoing;

/** Everything that left for a language model on somebody's behalf, kept for her to look at until she deletes the conversation. */
class SentLog implements Outgoing {

    private static final int KEPT_OF_EACH = 2000;

    private final JdbcClient store;
    private final Clock clock;
    private final Sees sees;

    SentLog(JdbcClient store, Clock clock, Sees sees) {
        this.store = store;
        this.clock = clock;
        this.sees = sees;
    }

    /** One prompt as it left. */
    record Sent(Instant at, Sees saw, String body) {}

    /** What nobody asked for, such as the doctor's greeting, holds nobody's data and is not kept. */
    @Override
    public void leaves(Caller caller, String work, String body) {
        if (work.isEmpty()) {
            return;
        }
        try {
            store.sql("INSERT INTO sent_to_model (subject, work, sent_at, saw, body) VALUES (?, ?, ?, ?, ?)")
                    .params(caller.subject(), work, clock.instant().toString(), sees.code(), body)
                    .update();
            store.sql("DELETE FROM sent_to_model WHERE subject = ? AND id <= (SELECT id FROM sent_to_model"
                            + " WHERE subject = ? ORDER BY id DESC LIMIT 1 OFFSET ?)")
                    .params(caller.subject(), caller.subject(), KEPT_OF_EACH)
                    .update();
        } catch (DataAccessException broken) {
            throw new NotKept(broken);
        }
    }

    /** What was sent for a question of the caller's own, the first first. */
    List<Sent> of(Caller caller, UUID question) {
        return store.sql("SELECT sent_at, saw, body FROM sent_to_model WHERE subject = ? AND work = ? ORDER BY id")
                .params(caller.subject(), question.toString())
                .query((row, _) -> new Sent(
                        Instant.parse(row.getString("sent_at")),
                        Sees.of(row.getString("saw")).orElse(Sees.ROWS),
                        row.getString("body")))
                .list();
    }

    /** What of a question's answer the setting allowed the last prompt to hold; nothing where no prompt left. */
    Sees saw(Caller caller, UUID question) {
        return of(caller, question).stream()
                .map(Sent::saw)
                .reduce((_, last) -> last)
                .orElse(Sees.NOTHING);
    }

    @EventListener
    void forget(AnswersForgotten forgotten) {
        forgotten
                .queries()
                .forEach(question -> store.sql("DELETE FROM sent_to_model WHERE subject = ? AND work = ?")
                        .params(forgotten.caller().subject(), question.toString())
                        .update());
    }
}
