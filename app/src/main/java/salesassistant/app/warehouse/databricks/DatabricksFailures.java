package salesassistant.app.warehouse.databricks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.workspace.WorkspaceFailure;

/** What the workspace's failures mean: a table of rules, the first that fits decides. */
final class DatabricksFailures {

    /** Error classes and states as they stand in the engine's message. */
    private static final List<Rule> RULES = List.of(
            new Rule("Inline byte limit exceeded", Kind.TOO_LARGE),
            new Rule("[INSUFFICIENT_PERMISSIONS", Kind.NO_PERMISSION),
            new Rule("[INSUFFICIENT_PRIVILEGES", Kind.NO_PERMISSION),
            new Rule("PERMISSION_DENIED", Kind.NO_PERMISSION),
            new Rule("[UNAUTHORIZED_ACCESS", Kind.NO_PERMISSION),
            new Rule("SQLSTATE: 42501", Kind.NO_PERMISSION),
            new Rule("[TABLE_OR_VIEW_NOT_FOUND", Kind.NO_SUCH_DATA),
            new Rule("[SCHEMA_NOT_FOUND", Kind.NO_SUCH_DATA),
            new Rule("[NO_SUCH_CATALOG", Kind.NO_SUCH_DATA),
            new Rule("[CATALOG_NOT_FOUND", Kind.NO_SUCH_DATA),
            new Rule("SQLSTATE: 42P01", Kind.NO_SUCH_DATA),
            new Rule("SQLSTATE: 42704", Kind.NO_SUCH_DATA),
            new Rule("OUT_OF_MEMORY", Kind.TOO_LARGE),
            new Rule("OutOfMemoryError", Kind.TOO_LARGE),
            new Rule("spark.driver.maxResultSize", Kind.TOO_LARGE),
            new Rule("TIMEOUT_EXCEEDED", Kind.TIMED_OUT),
            new Rule("STATEMENT_TIMEOUT", Kind.TIMED_OUT),
            new Rule("QUEUE_FULL", Kind.BUSY));

    /** Codes beside the message, where the message says nothing. */
    private static final Map<String, Kind> CODES = Map.ofEntries(
            Map.entry("DEADLINE_EXCEEDED", Kind.TIMED_OUT),
            Map.entry("UNAUTHENTICATED", Kind.SIGN_IN_AGAIN),
            Map.entry("RESOURCE_EXHAUSTED", Kind.BUSY),
            Map.entry("TEMPORARILY_UNAVAILABLE", Kind.UNREACHABLE),
            Map.entry("WORKSPACE_TEMPORARILY_UNAVAILABLE", Kind.UNREACHABLE),
            Map.entry("SERVICE_UNDER_MAINTENANCE", Kind.UNREACHABLE),
            Map.entry("IO_ERROR", Kind.UNREACHABLE),
            Map.entry("INTERNAL_ERROR", Kind.UNREACHABLE),
            Map.entry("ABORTED", Kind.UNREACHABLE),
            Map.entry("UNKNOWN", Kind.UNREACHABLE),
            Map.entry("CANCELLED", Kind.UNREACHABLE));

    private DatabricksFailures() {}

    /** What it means when a message holds a sign. */
    private record Rule(String sign, Kind kind) {}

    /** What became of a statement that failed or was stopped at the warehouse. */
    static WarehouseFailure of(StatementReply reply) {
        // A statement's text is quoted in the message, and words of it must not decide.
        var words = reply.message().split("== SQL", 2)[0];
        var kind = RULES.stream()
                .filter(rule -> words.contains(rule.sign()))
                .map(Rule::kind)
                .findFirst()
                .orElseGet(() -> CODES.getOrDefault(reply.code(), otherwise(reply)));
        return new WarehouseFailure(kind, new Words(reply.code() + " " + words.strip()));
    }

    private static Kind otherwise(StatementReply reply) {
        return switch (reply.state()) {
            // Whoever runs the warehouse has stopped it.
            case CANCELED -> Kind.UNREACHABLE;
            case CLOSED -> Kind.RESULT_EXPIRED;
            case PENDING, RUNNING, SUCCEEDED, FAILED -> Kind.REFUSED;
        };
    }

    static WarehouseFailure of(WorkspaceFailure failure) {
        return new WarehouseFailure(
                switch (failure.kind()) {
                    case CANCELLED -> Kind.CANCELLED;
                    case TIMED_OUT -> Kind.TIMED_OUT;
                    case SIGN_IN -> Kind.SIGN_IN_AGAIN;
                    case FORBIDDEN -> Kind.NO_PERMISSION;
                    case BUSY -> Kind.BUSY;
                    case MALFORMED -> Kind.UNREADABLE;
                    case NOT_FOUND, UNREACHABLE -> Kind.UNREACHABLE;
                    case REJECTED -> rejected(failure);
                },
                failure);
    }

    /** A warehouse that is gone or being deleted is not our statement's fault. */
    private static Kind rejected(WorkspaceFailure failure) {
        var words = failure.words().toLowerCase(Locale.ROOT);
        var aboutTheWarehouse = words.contains("warehouse") || words.contains("endpoint");
        return failure.status() < 400 || aboutTheWarehouse ? Kind.UNREACHABLE : Kind.REFUSED;
    }

    /** The engine's words, for the log. */
    static final class Words extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Words(String words) {
            super(words, null, false, false);
        }
    }
}
