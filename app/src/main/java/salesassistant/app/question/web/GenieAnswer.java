package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.app.question.GenieSays;

/**
 * What Genie was asked, did and said, so that its answer can be judged and followed up.
 *
 * @param spaceId the space that was asked
 * @param spaceUrl where the space can be opened in the browser
 * @param conversationId the conversation at Genie; null where its SQL was known from before
 * @param messageId the message at Genie; null where its SQL was known from before
 * @param asked the words Genie was asked
 * @param title what Genie calls its query
 * @param description what Genie says its query does
 * @param text what Genie said besides; none of its figures has been checked
 * @param sql the SQL as Genie wrote it
 * @param executed whether that SQL was run
 * @param refused why it was not run, as a sentence
 * @param check whether it says what was asked; null where there is no SQL
 * @param statuses what Genie was doing when
 */
record GenieAnswer(
        @JsonProperty("space_id") String spaceId,
        @JsonProperty("space_url") String spaceUrl,
        @JsonProperty("conversation_id") @Nullable String conversationId,
        @JsonProperty("message_id") @Nullable String messageId,
        @JsonProperty("asked") String asked,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("text") @Nullable String text,
        @JsonProperty("sql") @Nullable String sql,
        @JsonProperty("executed") boolean executed,
        @JsonProperty("refused") @Nullable String refused,
        @JsonProperty("check") @Nullable GenieCheck check,
        @JsonProperty("statuses") List<GenieStatus> statuses) {

    static GenieAnswer of(GenieSays says) {
        var trail = says.trail();
        return new GenieAnswer(
                says.space(),
                says.link().toString(),
                trail.conversation().orElse(null),
                trail.message().orElse(null),
                trail.asked(),
                says.title().orElse(null),
                says.description().orElse(null),
                says.text().orElse(null),
                says.sql().orElse(null),
                says.executed(),
                says.refused().orElse(null),
                says.check().map(GenieCheck::of).orElse(null),
                trail.seen().stream()
                        .map(seen -> new GenieStatus(seen.status(), seen.after().toMillis()))
                        .toList());
    }
}
