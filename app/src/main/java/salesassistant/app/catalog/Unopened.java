package salesassistant.app.catalog;

import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.semantics.catalog.CatalogException;

/** Why a catalog could not be opened, for the caller who needs it; the reasons of engines stay in the cause. */
final class Unopened {

    private Unopened() {}

    static ProblemException signIn() {
        return new ProblemException(signInAgain());
    }

    /** Why the workspace does not say what a view means. */
    static RuntimeException undescribed(WorkspaceFailure failure, String view) {
        return switch (failure.kind()) {
            case CANCELLED -> new WarehouseFailure(WarehouseFailure.Kind.CANCELLED, failure);
            case SIGN_IN -> new ProblemException(signInAgain(), failure);
            case FORBIDDEN, NOT_FOUND ->
                new ProblemException(
                        Problem.of(
                                403,
                                "catalog-forbidden",
                                "There is no metric view " + view + ", or you may not see it. Ask its owner for the"
                                        + " right to select from it, and to use its catalog and schema."),
                        failure);
            case REJECTED, MALFORMED ->
                new ProblemException(
                        Problem.of(
                                503,
                                "catalog-unreadable",
                                "The workspace does not say what " + view
                                        + " means in a way that can be read. Tell whoever runs the assistant."),
                        failure);
            case BUSY, TIMED_OUT, UNREACHABLE ->
                new ProblemException(
                        Problem.of(
                                        503,
                                        "catalog-unreachable",
                                        "The workspace cannot be asked what the data mean at the moment."
                                                + " Try again in a minute.")
                                .asRetryable(),
                        failure);
        };
    }

    /** Why what it says cannot be used. */
    static ProblemException wrong(CatalogException wrong, String view) {
        return new ProblemException(
                Problem.of(
                        503,
                        "catalog-wrong",
                        "The metric view " + view + " cannot be used: " + wrong.getMessage()
                                + " Tell whoever looks after it."),
                wrong);
    }

    static ProblemException noMetricView(String view, String type) {
        return new ProblemException(Problem.of(
                503,
                "no-metric-view",
                view + " is no metric view" + (type.isBlank() ? "" : " but " + type)
                        + ". Whoever runs the assistant names a metric view in DATABRICKS_METRIC_VIEW, or describes the"
                        + " table in CATALOG_METRIC_VIEW and CATALOG_OVERLAY."));
    }

    static ProblemException anotherTable(String view, String source) {
        return new ProblemException(Problem.of(
                503,
                "another-table",
                "DATABRICKS_METRIC_VIEW names " + view + ", but the files describe " + source
                        + ". Whoever runs the assistant makes them name the same."));
    }

    private static Problem signInAgain() {
        return Problem.of(401, "sign-in", "Sign in again: your data are only read as you.");
    }
}
