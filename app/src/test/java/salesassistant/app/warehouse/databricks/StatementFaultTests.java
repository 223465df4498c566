package salesassistant.app.warehouse.databricks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static salesassistant.app.warehouse.databricks.Simulated.CONTROL;
import static salesassistant.app.warehouse.databricks.Simulated.ONE;
import static salesassistant.app.warehouse.databricks.Simulated.STATEMENTS;
import static salesassistant.app.warehouse.databricks.Simulated.THREE_THOUSAND;
import static salesassistant.app.warehouse.databricks.Simulated.failure;
import static salesassistant.app.warehouse.databricks.Simulated.run;
import static salesassistant.app.warehouse.databricks.Simulated.spoilStart;
import static salesassistant.app.warehouse.databricks.Simulated.started;
import static salesassistant.app.warehouse.databricks.Warehouses.ids;
import static salesassistant.app.warehouse.databricks.Warehouses.sql;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.workspace.Workspaces;

/** Statements whose replies are late, lost or senseless: started once, as counted at the workspace. */
@Timeout(240)
class StatementFaultTests {

    @BeforeEach
    void asNew() {
        CONTROL.reset();
    }

    @AfterAll
    static void leaveNothing() {
        CONTROL.reset();
    }

    @Test
    void r01AnswersThroughTwoSecondsOfLatencyEverywhere() {
        CONTROL.fault("{\"latency_ms\": 2000, \"times\": -1}");

        assertThat(run(sql("SELECT 1"), Page.first(10)).table().rowCount()).isEqualTo(1);
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void r02StopsTheStatementWhoseReplyNeverComes() {
        CONTROL.knobs("{\"statement_takes_ms\": 600000}");
        spoilStart("\"hang\": true, \"after\": true");
        var began = System.nanoTime();

        var failure = failure(sql("SELECT 1"), Deadline.in(Duration.ofSeconds(3)));

        assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(2950));
        await().atMost(Duration.ofSeconds(60)).until(() -> CONTROL.count("POST", ONE + "/cancel") >= 1);
        assertThat(started()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void r07FindsTheStatementThatStartedAlthoughTheReplyWasAnError(int status) {
        spoilStart("\"status\": " + status + ", \"after\": true, \"body\": \"<html>broken</html>\"");

        assertThat(ids(run(THREE_THOUSAND, Page.first(5)))).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(started()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 100, 250, 400, 900})
    void r08FindsTheStatementWhoseReplyWasCut(int at) {
        spoilStart("\"reset_at\": " + at);

        assertThat(run(THREE_THOUSAND, Page.first(5)).table().rowCount()).isEqualTo(3000);
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void saysSoWhereNobodyKnowsWhetherAStatementStarted() {
        spoilStart("\"status\": 500");

        assertThat(failure(sql("SELECT 1"), Deadline.in(Duration.ofSeconds(60))).kind())
                .isEqualTo(Kind.UNREACHABLE);
        assertThat(started()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"statement_id\": 7, \"status\": \"SUCCEEDED\"}",
                "{\"statement_id\": null, \"status\": {\"state\": \"SUCCEEDED\"}}",
                "{\"status\": {\"state\": \"SUCCEEDED\"}}",
                "{\"statement_id\": \"x/../y\", \"status\": {\"state\": \"SUCCEEDED\"}}",
                "{\"statement_id\": \"abc\", \"status\": null}",
                "{\"statement_id\": \"abc\", \"status\": {}}",
                "\"<html>a page</html>\"",
                "\"\"",
                "\"[]\""
            })
    void r09FindsTheStatementWhoseReplyMakesNoSense(String body) {
        spoilStart("\"status\": 200, \"after\": true, \"body\": " + body);

        assertThat(run(THREE_THOUSAND, Page.first(5)).table().rowCount()).isEqualTo(3000);
        assertThat(started()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"remove\": [\"/manifest\"]",
                "\"set\": {\"/manifest\": {}}",
                "\"set\": {\"/manifest/schema\": null}",
                "\"set\": {\"/manifest/total_row_count\": 2999}",
                "\"set\": {\"/manifest/total_row_count\": \"many\"}",
                "\"set\": {\"/manifest/chunks/0/row_offset\": 5}",
                "\"set\": {\"/manifest/chunks/0/chunk_index\": 1}",
                "\"set\": {\"/manifest/chunks\": [null]}"
            })
    void r09ShowsNoRowsOfAResultThatContradictsItself(String spoiling) {
        spoilStart(spoiling);

        try {
            assertThat(run(THREE_THOUSAND, Page.first(5)).table().rowCount()).isEqualTo(3000);
        } catch (WarehouseFailure told) {
            assertThat(told.kind()).isIn(Kind.UNREADABLE, Kind.INCOMPLETE);
        }
        assertThat(started()).isEqualTo(1);
    }

    @Test
    void takesAnUnknownStateForWorkInProgress() {
        spoilStart("\"set\": {\"/status/state\": \"BRAND_NEW\"}");

        assertThat(run(THREE_THOUSAND, Page.first(5)).table().rowCount()).isEqualTo(3000);
    }

    @Test
    void r13GoesOnWithTheSameStatementWhenTheTokenExpires() {
        CONTROL.knobs("{\"statement_takes_ms\": 6500}");
        CONTROL.giveToken("first", "anna");
        CONTROL.giveToken("second", "anna");
        CONTROL.fault("{\"match\": {\"method\": \"GET\", \"path\": \"" + STATEMENTS
                + "/*\"}, \"skip\": 2, \"expire_token\": true, \"status\": 401, \"body\": {\"error_code\": 401}}");
        var renewable = new Workspaces.Renewable("first", "second");

        var fetched = Simulated.WAREHOUSE.run(
                THREE_THOUSAND, Page.first(5), Warehouses.anna(renewable), Deadline.in(Duration.ofSeconds(60)));

        assertThat(fetched.table().rowCount()).isEqualTo(3000);
        assertThat(renewable.renewals()).isEqualTo(1);
        assertThat(started()).isEqualTo(1);
    }
}
