package salesassistant.app.insight.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.catalog.PageLanguage;
import salesassistant.app.identity.Caller;
import salesassistant.app.insight.Analysis;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.ShownInsight;
import salesassistant.semantics.narration.Recommendation;

/** What stands out in a table, over HTTP. */
@RestController
class AnalyzeController {

    private static final int MOST_COLUMNS = 50;
    private static final int MOST_ROWS = 5000;
    private static final int LONGEST_TEXT = 300;

    private final Analysis analysis;

    AnalyzeController(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * A table the caller brings; what its columns hold is guessed from their names and cells.
     *
     * @param columnDetails accepted as answers have them, and not needed
     */
    record QueryResults(
            @JsonProperty("columns") @Nullable List<String> columns,
            @JsonProperty("column_details") @Nullable List<Map<String, @Nullable Object>> columnDetails,
            @JsonProperty("rows") @Nullable List<List<@Nullable Object>> rows,
            @JsonProperty("row_count") @Nullable Long rowCount,
            @JsonProperty("truncated") @Nullable Boolean truncated,
            @JsonProperty("next_cursor") @Nullable String nextCursor) {}

    /**
     * What to look at: an answer, or a table.
     *
     * @param querySql where the table came from, as the caller has it; it is not run
     */
    record AnalyzeRequest(
            @JsonProperty("query_id") @Nullable UUID queryId,
            @JsonProperty("query_results") @Nullable QueryResults queryResults,
            @JsonProperty("query_sql") @Nullable String querySql) {}

    /** A next step. */
    record NextStep(
            @JsonProperty("step")
            @Schema(allowableValues = {"ask_why", "see_where", "see_inside", "see_when", "see_who"})
            String step,

            @JsonProperty("text") String text,
            @JsonProperty("question") String question) {

        static NextStep of(Recommendation one) {
            return new NextStep(one.step().code(), one.text(), one.question());
        }
    }

    /**
     * What was found, in sentences and in detail.
     *
     * @param anomalies what is out of the ordinary: odd weeks and shifted levels
     */
    record AnalyzeReply(
            @JsonProperty("insights") List<String> insights,
            @JsonProperty("anomalies") List<String> anomalies,
            @JsonProperty("recommendations") List<String> recommendations,
            @JsonProperty("insight_details") List<ShownInsight> insightDetails,
            @JsonProperty("anomaly_details") List<ShownInsight> anomalyDetails,
            @JsonProperty("recommendation_details") List<NextStep> recommendationDetails) {

        static AnalyzeReply of(Analysis.Analysed found) {
            return new AnalyzeReply(
                    found.insights().stream().map(ShownInsight::text).toList(),
                    found.anomalies().stream().map(ShownInsight::text).toList(),
                    found.recommendations().stream()
                            .map(one -> one.text() + " " + one.question())
                            .toList(),
                    found.insights(),
                    found.anomalies(),
                    found.recommendations().stream().map(NextStep::of).toList());
        }
    }

    @Operation(
            operationId = "analyze",
            summary = "What stands out in an answer, or in a table the caller brings; often nothing does")
    @PostMapping(path = "/api/claude/analyze", consumes = "application/json", produces = "application/json")
    AnalyzeReply analyze(Caller caller, Locale locale, @RequestBody AnalyzeRequest body) {
        if (body.queryId() != null) {
            return AnalyzeReply.of(analysis.of(caller, body.queryId()));
        }
        var results = body.queryResults();
        if (results == null || results.columns() == null || results.rows() == null) {
            throw refused("query_id, or query_results with columns and rows, says what to look at.");
        }
        check(results.columns(), results.rows());
        return AnalyzeReply.of(analysis.of(
                caller,
                results.columns(),
                results.rows(),
                all(results, results.rows().size()),
                PageLanguage.of(locale)));
    }

    /** How many rows the table has with those left out; that some are may be all that is said of it. */
    private static long all(QueryResults results, int rows) {
        var least = Boolean.TRUE.equals(results.truncated()) ? rows + 1L : rows;
        return results.rowCount() == null ? least : Math.max(results.rowCount(), least);
    }

    private static void check(List<String> columns, List<List<@Nullable Object>> rows) {
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS || rows.size() > MOST_ROWS) {
            throw refused("query_results: has 1 to " + MOST_COLUMNS + " columns and at most " + MOST_ROWS + " rows.");
        }
        for (var row : rows) {
            if (row == null || row.size() != columns.size()) {
                throw refused("query_results: every row has a cell for each column.");
            }
            if (row.stream().anyMatch(cell -> !isPlain(cell))) {
                throw refused("query_results: a cell is a number, a text of at most " + LONGEST_TEXT
                        + " characters, true, false or null.");
            }
        }
        if (columns.stream().anyMatch(column -> column == null || column.length() > LONGEST_TEXT)) {
            throw refused("query_results: a column has a name of at most " + LONGEST_TEXT + " characters.");
        }
    }

    private static boolean isPlain(@Nullable Object cell) {
        return switch (cell) {
            case null -> true;
            case String text -> text.length() <= LONGEST_TEXT;
            case Number _, Boolean _ -> true;
            default -> false;
        };
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problem.of(400, "invalid-request", why));
    }
}
