package salesassistant.app.insight.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import salesassistant.app.insight.Message;
import salesassistant.app.question.ShownInsight;
import salesassistant.semantics.catalog.Language;

/**
 * A system message: something found without being asked for.
 *
 * @param queryId the answer it was found in; null where what is followed was looked at
 */
record InsightMessage(
        @JsonProperty("insight_id") long insightId,
        @JsonProperty("kind") String kind,
        @JsonProperty("text") String text,
        @JsonProperty("figures") List<ShownInsight.TextFigure> figures,
        @JsonProperty("size") double size,
        @JsonProperty("certainty") double certainty,

        @JsonProperty("direction") @Schema(allowableValues = {"good", "bad", "neutral"})
        String direction,

        @JsonProperty("question") @Nullable String question,
        @JsonProperty("query_id") @Nullable UUID queryId,
        @JsonProperty("created_at") Instant createdAt) {

    static InsightMessage of(Message message, Language language) {
        var told = message.insight();
        var insight = Objects.requireNonNull(told.getOrDefault(language, told.get(Language.EN)));
        return new InsightMessage(
                message.id(),
                insight.kind(),
                insight.text(),
                insight.figures(),
                insight.size(),
                insight.certainty(),
                insight.direction(),
                insight.question(),
                message.query().orElse(null),
                message.at());
    }
}
