package salesassistant.app.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * A question of a conversation and how it ended.
 *
 * @param outcome in the words of the answer: answered, needs_choice or declined
 */
public record Turn(UUID queryId, String question, String outcome, Instant askedAt) {}
