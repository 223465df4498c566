package salesassistant.app.doctor;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import salesassistant.app.workspace.WorkspaceSettings;

/** Whether there is a workspace at the address that is set; asked without showing anybody's credential. */
@Component
@Order(10)
class WorkspaceExamined implements Examined {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String LATER = "Try again later, or look at the workspace's status page.";
    private static final String WAY =
            "Check DATABRICKS_HOST, and the way there: name resolution, proxy, VPN, certificates.";

    private final WorkspaceSettings settings;

    WorkspaceExamined(WorkspaceSettings settings) {
        this.settings = settings;
    }

    @Override
    public String connection() {
        return "Workspace";
    }

    @Override
    public Finding examine(Visit visit) {
        if (!settings.given()) {
            return Finding.off(
                    "None is set: the assistant answers from its embedded data.",
                    "To use one, set DATABRICKS_HOST and DATABRICKS_WAREHOUSE_ID.");
        }
        var address = settings.origin().resolve("/oidc/.well-known/oauth-authorization-server");
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var reply = client.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding());
            return reply.statusCode() < 500
                    ? Finding.works(settings.origin() + " answers.")
                    : Finding.fails(settings.origin() + " answers with status " + reply.statusCode() + ".", LATER);
        } catch (IOException unreachable) {
            return Finding.fails(
                    settings.origin() + " cannot be reached ("
                            + unreachable.getClass().getSimpleName() + ").",
                    WAY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Finding.untried("The examination was stopped.", "");
        }
    }
}
