package salesassistant.app.genie;

import java.util.Map;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.Call;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Workspace;
import tools.jackson.databind.JsonNode;

/** The calls of the conversation interface, for one space. */
final class GenieCalls {

    private final Workspace workspace;
    private final String space;

    GenieCalls(Workspace workspace, String space) {
        this.workspace = workspace;
        this.space = "/api/2.0/genie/spaces/" + space;
    }

    Message begin(String words, Credential as, Deadline deadline) {
        var call = Call.post(space + "/start-conversation", Map.of("content", words));
        return Message.begun(workspace.send(call.asQueued(), as, deadline));
    }

    Message goOn(String conversation, String words, Credential as, Deadline deadline) {
        var call = Call.post(space + "/conversations/" + id(conversation) + "/messages", Map.of("content", words));
        return Message.of(workspace.send(call.asQueued(), as, deadline));
    }

    Message look(Message message, Credential as, Deadline deadline) {
        return Message.of(workspace.send(Call.get(address(message)), as, deadline));
    }

    void delete(Message message, Credential as, Deadline deadline) {
        workspace.send(Call.delete(address(message)), as, deadline);
    }

    /** Stops a statement Genie runs; the warehouse takes the request before it has stopped. */
    void stop(String statement, Credential as, Deadline deadline) {
        var call = Call.post("/api/2.0/sql/statements/" + id(statement) + "/cancel", Map.of());
        workspace.send(call.asRepeatable(), as, deadline);
    }

    /** What the space says of itself. */
    JsonNode describe(Credential as, Deadline deadline) {
        return workspace.send(Call.get(space), as, deadline);
    }

    private String address(Message message) {
        return space + "/conversations/" + id(message.conversation()) + "/messages/" + id(message.id());
    }

    /** An id goes into a path, so it may not be anything else. */
    private static String id(String id) {
        if (!id.matches("[A-Za-z0-9_-]{1,100}")) {
            throw GenieFailure.of(GenieFailure.Kind.UNAVAILABLE, "an id that is none", null);
        }
        return id;
    }
}
