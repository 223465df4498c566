package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import salesassistant.app.question.ShownInsight;

/**
 * How a question ended.
 *
 * @param source who turned the words into SQL
 * @param sql the statement with its values written in, as it can be run
 * @param summaryParts the summary in pieces, so that the source of each figure can be shown
 * @param summaryFigures the figures in {@code ai_summary}, with where each comes from
 * @param summaryBy whose words the summary is in; its figures are computed in any case
 * @param modelSaw what of this answer was shown to a language model
 * @param caveats what the reader of the figures should know
 * @param caveatFigures the figures in each of the caveats, with where each comes from
 * @param filtersUsed those of the caveats that only say which of the dashboard's filters were used: nothing to be wary of
 * @param insights what stands out in the result, the weightiest first; often nothing does
 * @param why the reasons of a change, where those were asked for; the results are then what the change is made of
 * @param askGenie whether the same can be put to Genie: a request with this {@code base_query_id} and the answerer genie
 * @param genie what Genie was asked, did and said; null where it was not asked
 * @param cached whether the translation into SQL was known already; the SQL is executed each time
 */
public record Answer(
        @JsonProperty("query_id") UUID queryId,
        @JsonProperty("conversation_id") UUID conversationId,

        @JsonProperty("outcome") @Schema(allowableValues = {"answered", "needs_choice", "declined"})
        String outcome,

        @JsonProperty("source") @Schema(allowableValues = {"catalog", "genie", "model"})
        String source,

        @JsonProperty("sql") @Nullable String sql,
        @JsonProperty("results") @Nullable Results results,
        @JsonProperty("interpretation") @Nullable Interpretation interpretation,
        @JsonProperty("chart") @Nullable ChartSpec chart,
        @JsonProperty("ai_summary") String aiSummary,
        @JsonProperty("summary_parts") List<SummaryPart> summaryParts,
        @JsonProperty("summary_figures") List<ShownInsight.TextFigure> summaryFigures,

        @JsonProperty("summary_by") @Schema(allowableValues = {"computed", "model"})
        String summaryBy,

        @JsonProperty("model_saw") @Schema(allowableValues = {"nothing", "figures", "rows"})
        String modelSaw,

        @JsonProperty("caveats") List<String> caveats,

        @JsonProperty("caveat_figures") List<List<ShownInsight.TextFigure>> caveatFigures,

        @JsonProperty("filters_used") List<String> filtersUsed,

        @JsonProperty("suggested_followups") List<String> suggestedFollowups,
        @JsonProperty("insights") List<ShownInsight> insights,
        @JsonProperty("choices") List<Choice> choices,
        @JsonProperty("declined") @Nullable Declined declined,
        @JsonProperty("why") @Nullable WhyAnswer why,
        @JsonProperty("ask_genie") boolean askGenie,
        @JsonProperty("genie") @Nullable GenieAnswer genie,
        @JsonProperty("execution_time_ms") long executionTimeMs,
        @JsonProperty("cached") boolean cached) {}
