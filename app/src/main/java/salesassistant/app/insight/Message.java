package salesassistant.app.insight;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import salesassistant.app.question.ShownInsight;
import salesassistant.semantics.catalog.Language;

/**
 * Something a caller is told unasked.
 *
 * @param id its number, rising with time
 * @param query the answer it was found in; empty where it was looked for
 * @param insight what is said, in each language
 */
public record Message(long id, Instant at, Optional<UUID> query, Map<Language, ShownInsight> insight) {

    public Message {
        insight = Map.copyOf(insight);
    }
}
