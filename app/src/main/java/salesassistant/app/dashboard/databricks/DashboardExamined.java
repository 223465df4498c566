package salesassistant.app.dashboard.databricks;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import salesassistant.app.dashboard.Board;
import salesassistant.app.dashboard.DashboardSettings;
import salesassistant.app.doctor.Examined;
import salesassistant.app.doctor.Finding;
import salesassistant.app.doctor.Visit;
import salesassistant.app.identity.AppPrincipal;
import salesassistant.app.identity.AppPrincipal.Use;
import salesassistant.app.workspace.Call;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Workspace;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** Whether the dashboards are there and published, as whoever may look. */
@Component
@Order(70)
class DashboardExamined implements Examined {

    private final DashboardSettings settings;
    private final Optional<Workspace> workspace;
    private final AppPrincipal principal;

    DashboardExamined(DashboardSettings settings, ObjectProvider<Workspace> workspace, AppPrincipal principal) {
        this.settings = settings;
        this.workspace = Optional.ofNullable(workspace.getIfAvailable());
        this.principal = principal;
    }

    @Override
    public String connection() {
        return "Dashboard";
    }

    @Override
    public Finding examine(Visit visit) {
        if (settings.boards().isEmpty() || workspace.isEmpty()) {
            return Finding.off("No dashboard is shown.", "To show one beside the answers, set DASHBOARD_ID.");
        }
        var as = principal.credential(Use.DASHBOARD).or(visit::as);
        if (as.isEmpty()) {
            return Finding.untried(
                    "Whoever looks does so with her own rights, and nobody has signed in.",
                    "Open the dashboard in the assistant.");
        }
        for (var board : settings.boards()) {
            var trouble = trouble(board, workspace.get(), as.get(), visit);
            if (trouble.isPresent()) {
                return trouble.get();
            }
        }
        return Finding.works(settings.boards().size() == 1 ? "It is published." : "All are published.");
    }

    private static Optional<Finding> trouble(Board board, Workspace workspace, Credential as, Visit visit) {
        try {
            workspace.send(Call.get("/api/2.0/lakeview/dashboards/" + board.id() + "/published"), as, visit.deadline());
            return Optional.empty();
        } catch (WorkspaceFailure failure) {
            return Optional.of(found(board, failure.kind()));
        }
    }

    private static Finding found(Board board, Kind kind) {
        return switch (kind) {
            case NOT_FOUND ->
                Finding.fails(
                        board.id() + " is not published, or may not be seen.",
                        "Publish it in the workspace and share it, or correct DASHBOARD_ID.");
            case FORBIDDEN ->
                Finding.untried(
                        "The workspace does not say of " + board.id() + " whether it is published.",
                        "Open it in the assistant; a signed-in person's token often may not ask for dashboards.");
            case SIGN_IN -> Finding.fails("The workspace wants a sign-in first.", "See what is said of the sign-in.");
            case CANCELLED, TIMED_OUT, REJECTED, BUSY, UNREACHABLE, MALFORMED ->
                Finding.fails(
                        "The workspace does not tell of " + board.id() + " (" + kind + ").",
                        "Try again; see what is said of the workspace.");
        };
    }
}
