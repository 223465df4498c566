package salesassistant.app.warehouse.databricks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.warehouse.databricks.StatementReply.State;
import salesassistant.app.workspace.WorkspaceFailure;
import tools.jackson.databind.node.MissingNode;

/** What the workspace's failures mean. */
class DatabricksFailuresTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAD_REQUEST | [PARSE_SYNTAX_ERROR] Syntax error at or near 'SELCT'. SQLSTATE: 42601 | REFUSED",
                "BAD_REQUEST | [UNRESOLVED_COLUMN.WITH_SUGGESTION] A column `x` SQLSTATE: 42703 | REFUSED",
                "BAD_REQUEST | [DIVIDE_BY_ZERO] Division by zero. SQLSTATE: 22012 | REFUSED",
                "BAD_REQUEST | [TABLE_OR_VIEW_NOT_FOUND] The table `t` cannot be found. SQLSTATE: 42P01 | NO_SUCH_DATA",
                "BAD_REQUEST | [SCHEMA_NOT_FOUND] The schema `s` cannot be found. | NO_SUCH_DATA",
                "BAD_REQUEST | [NO_SUCH_CATALOG_EXCEPTION] Catalog 'c' was not found. | NO_SUCH_DATA",
                "BAD_REQUEST | [INSUFFICIENT_PERMISSIONS] Insufficient privileges: SQLSTATE: 42501 | NO_PERMISSION",
                "BAD_REQUEST | PERMISSION_DENIED: User does not have USE SCHEMA on Schema 'a.b'. | NO_PERMISSION",
                "BAD_REQUEST | Inline byte limit exceeded. Statements executed with disposition=INLINE | TOO_LARGE",
                "BAD_REQUEST | java.lang.OutOfMemoryError: Java heap space | TOO_LARGE",
                "BAD_REQUEST | [QUERY_EXECUTION_TIMEOUT_EXCEEDED] took longer | TIMED_OUT",
                "DEADLINE_EXCEEDED | too late | TIMED_OUT",
                "RESOURCE_EXHAUSTED | too many | BUSY",
                "UNAUTHENTICATED | who | SIGN_IN_AGAIN",
                "TEMPORARILY_UNAVAILABLE | later | UNREACHABLE",
                "SERVICE_UNDER_MAINTENANCE | later | UNREACHABLE",
                "INTERNAL_ERROR | oops | UNREACHABLE",
                "SOMETHING_NEW | [BRAND_NEW] oops | REFUSED",
                "BAD_REQUEST | [X] bad == SQL == SELECT 'PERMISSION_DENIED' | REFUSED"
            })
    void decidesByTheFirstRuleThatFits(String code, String message, Kind kind) {
        assertThat(DatabricksFailures.of(reply(State.FAILED, code, message)).kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"CANCELED, UNREACHABLE", "CLOSED, RESULT_EXPIRED", "FAILED, REFUSED"})
    void decidesByTheStateWhereNothingIsSaid(State state, Kind kind) {
        assertThat(DatabricksFailures.of(reply(state, "", "")).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELLED, CANCELLED",
        "TIMED_OUT, TIMED_OUT",
        "SIGN_IN, SIGN_IN_AGAIN",
        "FORBIDDEN, NO_PERMISSION",
        "NOT_FOUND, UNREACHABLE",
        "BUSY, BUSY",
        "UNREACHABLE, UNREACHABLE",
        "MALFORMED, UNREADABLE"
    })
    void decidesByWhatBecameOfTheCall(WorkspaceFailure.Kind call, Kind kind) {
        assertThat(DatabricksFailures.of(WorkspaceFailure.of(call, "", null)).kind())
                .isEqualTo(kind);
    }

    private static StatementReply reply(State state, String code, String message) {
        return new StatementReply("id", state, code, message, Optional.empty(), MissingNode.getInstance());
    }
}
