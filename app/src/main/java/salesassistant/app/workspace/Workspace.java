package salesassistant.app.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import salesassistant.app.deadline.Deadline;
import tools.jackson.databind.JsonNode;

/** The company's workspace, reached as whoever lends a credential; the credential goes to no other host. */
public interface Workspace {

    /** Where it is, without a path. */
    URI host();

    /**
     * Sends a call and reads its JSON reply; a missing body is an empty object.
     *
     * @throws WorkspaceFailure when there is no usable reply by the deadline
     */
    JsonNode send(Call call, Credential as, Deadline deadline);

    /**
     * Sends a call and passes its reply on event by event, while it comes. A reply that is no stream is one event; what
     * the receiver throws ends the reply and comes back to the caller.
     *
     * @throws WorkspaceFailure when the reply does not begin, or breaks off
     */
    void stream(Call call, Credential as, Deadline deadline, Consumer<Event> events);

    /**
     * Reads what lies behind a link that was made for one result: without any credential, and only from the hosts where
     * workspaces keep results.
     *
     * @throws WorkspaceFailure when it cannot be read to its end by the deadline; FORBIDDEN when the link has expired
     */
    <T> T fetch(Link link, Deadline deadline, Reading<T> reading);

    /**
     * A server-sent event.
     *
     * @param name its type, empty where it has none
     */
    record Event(String name, String data) {}

    /** Reads a body while it arrives, without holding all of it. */
    interface Reading<T> {

        T read(InputStream body) throws IOException;
    }

    /**
     * A link that opens a result to whoever holds it, so that printing it shows nothing.
     *
     * @param headers what has to be sent along
     */
    record Link(URI address, Map<String, String> headers) {

        public Link {
            headers = Map.copyOf(headers);
        }

        @Override
        public String toString() {
            return "Link";
        }
    }
}
