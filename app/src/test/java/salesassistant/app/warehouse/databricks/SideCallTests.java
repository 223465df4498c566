package salesassistant.app.warehouse.databricks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.workspace.ScriptedUpstream;
import salesassistant.app.workspace.ScriptedUpstream.Answer;
import salesassistant.app.workspace.ScriptedUpstream.Request;
import salesassistant.app.workspace.Workspaces;

/** Calls beside a statement that fail: they say nothing of the statement, nor of the warehouse for others. */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class SideCallTests {

    private static final String SUCCEEDED =
            "{\"statement_id\":\"s1\",\"status\":{\"state\":\"SUCCEEDED\"},\"manifest\":"
                    + "{\"schema\":{\"columns\":[{\"name\":\"n\",\"type_text\":\"BIGINT\"}]},\"total_chunk_count\":1,\"chunks\":"
                    + "[{\"chunk_index\":0,\"row_offset\":0,\"row_count\":1}],\"total_row_count\":1,\"truncated\":false},"
                    + "\"result\":{\"chunk_index\":0,\"row_offset\":0,\"row_count\":1,\"data_array\":[[\"7\"]]}}";
    private static final Pattern ATTEMPT =
            Pattern.compile("\"attempt\"[^}]*\"value\":\"([^\"]+)\"|" + "\"value\":\"([^\"]+)\"[^}]*\"attempt\"");

    @ParameterizedTest
    @CsvSource({"403, {}", "429, {}", "500, {}", "404, {}", "200, <html>"})
    void aStatementGoesOnThoughNobodyCanSayWhetherItsWarehouseSleeps(int status, String body) {
        var asked = new AtomicInteger();
        try (var upstream = ScriptedUpstream.answering(request -> {
            if (request.line().contains("/sql/warehouses/")) {
                asked.incrementAndGet();
                return Answer.json(status, body);
            }
            return asked.get() == 0 || starts(request) ? state("PENDING") : Answer.json(200, SUCCEEDED);
        })) {
            assertThat(Warehouses.ids(run(upstream, Duration.ofSeconds(60)))).containsExactly(7L);
            assertThat(asked.get()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({"403, {}", "500, {}", "404, {}", "200, <html>"})
    void aStatementWhoseReplyWasLostIsLookedForAgain(int status, String body) {
        var attempts = new ConcurrentHashMap<String, String>();
        var looks = new AtomicInteger();
        try (var upstream = ScriptedUpstream.answering(request -> {
            if (starts(request)) {
                attempts.put("s1", attempt(request));
                return Answer.json(500, "{}");
            }
            if (request.line().contains("/sql/history/")) {
                return looks.getAndIncrement() < 3
                        ? Answer.json(status, body)
                        : history(attempts.getOrDefault("s1", ""));
            }
            return Answer.json(200, SUCCEEDED);
        })) {
            assertThat(Warehouses.ids(run(upstream, Duration.ofSeconds(60)))).containsExactly(7L);
            assertThat(upstream.requests().stream().filter(SideCallTests::starts))
                    .hasSize(1);
        }
    }

    @Test
    void aLostReplyIsTheReasonAndNotThatTheHistoryIsClosedToHer() {
        try (var upstream = ScriptedUpstream.answering(request -> Answer.json(starts(request) ? 500 : 403, "{}"))) {
            assertThat(failure(upstream, Duration.ofSeconds(60)).kind()).isEqualTo(Kind.UNREACHABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"cancel, 403", "cancel, 400", "state, 403", "state, 500"})
    void stoppingGoesOnWhereACallOfItFails(String call, int status) {
        var cancels = new AtomicInteger();
        var looks = new AtomicInteger();
        var ended = new AtomicInteger();
        try (var upstream = ScriptedUpstream.answering(request -> {
            if (request.line().contains("/cancel ")) {
                var fails = cancels.getAndIncrement() == 0 && call.equals("cancel");
                return Answer.json(fails ? status : 200, "{}");
            }
            if (cancels.get() == 0 || starts(request)) {
                return state("RUNNING");
            }
            if (call.equals("state") && looks.getAndIncrement() < 3) {
                return Answer.json(status, "{}");
            }
            ended.addAndGet(call.equals("state") || cancels.get() > 1 ? 1 : 0);
            return state(ended.get() > 0 ? "CANCELED" : "RUNNING");
        })) {
            assertThat(failure(upstream, Duration.ofSeconds(3)).kind()).isEqualTo(Kind.TIMED_OUT);

            await().atMost(Duration.ofSeconds(60)).until(() -> ended.get() > 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FAILED, INTERNAL_ERROR, true",
        "FAILED, IO_ERROR, true",
        "CANCELED, CANCELLED, true",
        "CANCELED, '', true",
        "'', '', false"
    })
    void onlyACallThatDoesNotGetThroughSaysThatTheWarehouseIsOutOfReach(String state, String code, boolean usable) {
        var status = "{\"state\":\"" + state + "\",\"error\":{\"error_code\":\"" + code + "\",\"message\":\"oops\"}}";
        var ended = Answer.json(200, "{\"statement_id\":\"s1\",\"status\":" + status + "}");
        try (var upstream = ScriptedUpstream.answering(_ -> state.isEmpty() ? Answer.json(500, "{}") : ended)) {
            var warehouse = Warehouses.at(upstream.address());

            var failure = catchThrowableOfType(WarehouseFailure.class, () -> run(warehouse, Duration.ofSeconds(60)));

            assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(warehouse.check().usable()).isEqualTo(usable);
        }
    }

    private static WarehouseFailure failure(ScriptedUpstream upstream, Duration time) {
        return catchThrowableOfType(WarehouseFailure.class, () -> run(upstream, time));
    }

    private static Warehouse.Fetched run(ScriptedUpstream upstream, Duration time) {
        return run(Warehouses.at(upstream.address()), time);
    }

    private static Warehouse.Fetched run(Warehouse warehouse, Duration time) {
        var anna = Warehouses.anna(Workspaces.lent("anna-token"));
        return warehouse.run(Warehouses.sql("SELECT n"), Page.first(10), anna, Deadline.in(time));
    }

    private static boolean starts(Request request) {
        return request.line().startsWith("POST /api/2.0/sql/statements HTTP");
    }

    private static Answer state(String state) {
        return Answer.json(200, "{\"statement_id\":\"s1\",\"status\":{\"state\":\"" + state + "\"}}");
    }

    private static Answer history(String attempt) {
        var tags = "[{\"key\":\"attempt\",\"value\":\"" + attempt + "\"}]";
        return Answer.json(200, "{\"res\":[{\"query_id\":\"s1\",\"query_tags\":" + tags + "}]}");
    }

    private static String attempt(Request request) {
        var found = ATTEMPT.matcher(request.body());
        assertThat(found.find()).isTrue();
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
