package salesassistant.app.genie;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.doctor.Examined;
import salesassistant.app.doctor.Finding;
import salesassistant.app.doctor.Visit;
import salesassistant.app.workspace.Workspace;
import salesassistant.app.workspace.WorkspaceFailure;

/** Looks at the Genie space, without asking it anything: questions are counted. */
@Component
@Order(50)
final class GenieExamined implements Examined {

    private final GenieSettings settings;
    private final Optional<Workspace> workspace;
    private final Catalogs catalogs;

    GenieExamined(GenieSettings settings, Optional<Workspace> workspace, Catalogs catalogs) {
        this.settings = settings;
        this.workspace = workspace;
        this.catalogs = catalogs;
    }

    @Override
    public String connection() {
        return "Genie";
    }

    @Override
    public Finding examine(Visit visit) {
        if (workspace.isEmpty() || !settings.given()) {
            return Finding.off(
                    "No Genie space is asked: what the catalog has no words for is declined.",
                    "Set GENIE_SPACE_ID to the id behind /genie/rooms/ in the space's address.");
        }
        if (visit.as().isEmpty()) {
            return Finding.untried(
                    "The space could not be looked at, because nobody has signed in.", "Sign in and look again.");
        }
        try {
            var space = new GenieCalls(workspace.get(), settings.spaceId())
                    .describe(visit.as().get(), visit.deadline());
            var title = "The space “" + space.path("title").asString("without a title") + "” can be seen";
            return settings.tableNames().isEmpty() && catalogs.table().isEmpty()
                    ? Finding.fails(
                            title
                                    + ", but no table has been allowed for its SQL, which is therefore shown and never run.",
                            "Set GENIE_TABLES to the full names of what the space reads, such as catalog.schema.table,"
                                    + " separated by commas; or set DATABRICKS_METRIC_VIEW.")
                    : Finding.works(title + "; whether you may ask it is known with the first question.");
        } catch (WorkspaceFailure failure) {
            return failed(failure);
        }
    }

    private static Finding failed(WorkspaceFailure failure) {
        return switch (failure.kind()) {
            case NOT_FOUND, FORBIDDEN ->
                Finding.fails(
                        "There is no Genie space with the id of GENIE_SPACE_ID, or it is not shared with you.",
                        "Check GENIE_SPACE_ID, and ask the space's owner for Can Run.");
            case SIGN_IN -> Finding.fails("The workspace does not accept the sign-in.", "Sign in again.");
            case CANCELLED, TIMED_OUT, REJECTED, BUSY, UNREACHABLE, MALFORMED ->
                Finding.fails("Genie does not answer as it should.", "Look at the workspace's status, then try again.");
        };
    }
}
