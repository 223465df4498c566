package salesassistant.app.dashboard.databricks;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.dashboard.Board;
import salesassistant.app.dashboard.ViewerToken;
import salesassistant.app.dashboard.ViewerTokens;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.workspace.Call;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Workspace;
import salesassistant.app.workspace.WorkspaceFailure;

/** As the app's principal, asks what a viewer of one dashboard needs, and then for a token that holds just that. */
final class EmbeddingTokens implements ViewerTokens {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddingTokens.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Workspace workspace;
    private final Credential app;
    private final NarrowedTokens narrowed;
    private final String externalValue;

    EmbeddingTokens(Workspace workspace, Credential app, NarrowedTokens narrowed, String externalValue) {
        this.workspace = workspace;
        this.app = app;
        this.narrowed = narrowed;
        this.externalValue = externalValue;
    }

    @Override
    public ViewerToken make(Board board, String viewer) {
        var deadline = Deadline.in(PATIENCE);
        try {
            var needed = workspace.send(
                    Call.get("/api/2.0/lakeview/dashboards/" + board.id() + "/published/tokeninfo")
                            .asking("external_viewer_id", viewer)
                            .asking("external_value", externalValue),
                    app,
                    deadline);
            return narrowed.make(needed, deadline);
        } catch (WorkspaceFailure failure) {
            LOG.warn("No token for dashboard {}: {}", board.id(), failure.getMessage());
            throw new ProblemException(problem(failure.kind()));
        }
    }

    private static Problem problem(WorkspaceFailure.Kind kind) {
        return switch (kind) {
            case SIGN_IN, FORBIDDEN, REJECTED ->
                Problem.of(
                        502,
                        "dashboard-not-allowed",
                        "The assistant may not show this dashboard. Open it in the workspace, or tell who runs the"
                                + " assistant that its principal needs the right to run it.");
            case NOT_FOUND ->
                Problem.of(
                        502,
                        "dashboard-not-published",
                        "This dashboard is not published, or the assistant may not see it.");
            case CANCELLED, TIMED_OUT, BUSY, UNREACHABLE, MALFORMED ->
                Problem.of(503, "dashboard-unavailable", "The dashboard cannot be shown at the moment.")
                        .asRetryable();
        };
    }
}
