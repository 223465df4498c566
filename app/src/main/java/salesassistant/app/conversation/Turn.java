package salesassistant.app.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a conversation, how it ended, and what was said to it.
 *
 * @param id the message's own id
 * @param queryId the answer's id; null where no data was asked for
 * @param outcome in the words of the answer: answered, needs_choice, declined or failed; said where no data was asked for
 * @param lean how to understand the question again, where it was answered by the catalog
 * @param partOf the turn for whose sake it was asked; null where a person asked it
 * @param written the SQL that answered it, where that was not ours
 */
public record Turn(
        UUID id,
        @Nullable UUID queryId,
        String question,
        String outcome,
        Instant askedAt,
        Reply reply,
        @Nullable Lean lean,
        @Nullable UUID partOf,
        @Nullable WrittenSql written) {

    /** Whoever comes back later than that may be about something else. */
    private static final Duration REPLY = Duration.ofMinutes(30);

    /** What a person said, and what was said to it. */
    public Turn(
            UUID id,
            @Nullable UUID queryId,
            String question,
            String outcome,
            Instant askedAt,
            Reply reply,
            @Nullable Lean lean) {
        this(id, queryId, question, outcome, askedAt, reply, lean, null, null);
    }

    /** The same, asked for the sake of another turn. */
    public Turn partOf(UUID other) {
        return new Turn(id, queryId, question, outcome, askedAt, reply, lean, other, written);
    }

    /** The same, answered by SQL that was not ours. */
    public Turn by(@Nullable WrittenSql sql) {
        return new Turn(id, queryId, question, outcome, askedAt, reply, lean, partOf, sql);
    }

    /** Whether a person said it. */
    public boolean said() {
        return partOf == null;
    }

    /** Whether it ended with a question back that somebody else than the catalog asked. */
    public boolean awaitsReply() {
        return outcome.equals("needs_choice") && reply.basis() == Basis.GENIE;
    }

    /** The same, so lately that what is said now is the reply, whatever it is. */
    public boolean awaitsReply(Instant now) {
        return awaitsReply() && now.isBefore(askedAt.plus(REPLY));
    }

    /** How to understand the question again. */
    public Optional<Lean> leans() {
        return Optional.ofNullable(lean);
    }
}
