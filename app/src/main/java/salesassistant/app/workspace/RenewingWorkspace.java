package salesassistant.app.workspace;

import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Function;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.WorkspaceFailure.Kind;
import tools.jackson.databind.JsonNode;

/** Sends a call once more with another token when the workspace rejects the first: a token may expire at any moment. */
final class RenewingWorkspace implements Workspace {

    private final Workspace workspace;

    RenewingWorkspace(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public URI host() {
        return workspace.host();
    }

    @Override
    public JsonNode send(Call call, Credential as, Deadline deadline) {
        return renewing(as, lent -> workspace.send(call, lent, deadline));
    }

    @Override
    public void stream(Call call, Credential as, Deadline deadline, Consumer<Event> events) {
        renewing(as, lent -> {
            workspace.stream(call, lent, deadline, events);
            return true;
        });
    }

    @Override
    public <T> T fetch(Link link, Deadline deadline, Reading<T> reading) {
        return workspace.fetch(link, deadline, reading);
    }

    private static <T> T renewing(Credential as, Function<Credential, T> call) {
        var token = as.token();
        try {
            return call.apply(Credential.of(token));
        } catch (WorkspaceFailure failure) {
            if (failure.kind() != Kind.SIGN_IN) {
                throw failure;
            }
            return call.apply(Credential.of(as.instead(token).orElseThrow(() -> failure)));
        }
    }
}
