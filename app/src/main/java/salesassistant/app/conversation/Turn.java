package salesassistant.app.conversation;

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
 */
public record Turn(
        UUID id,
        @Nullable UUID queryId,
        String question,
        String outcome,
        Instant askedAt,
        Reply reply,
        @Nullable Lean lean) {

    /** How to understand the question again. */
    public Optional<Lean> leans() {
        return Optional.ofNullable(lean);
    }
}
