package salesassistant.simulator.statements;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.http.ApiFailure;

/** Sessions, as the JDBC driver opens them: where unqualified names are looked up. */
final class Sessions {

    private static final Session NONE = new Session("", null, null);

    private final Map<String, Session> open = new ConcurrentHashMap<>();

    record Session(
            String warehouse,
            @Nullable String catalog,
            @Nullable String schema) {}

    String open(Session session) {
        var id = UUID.randomUUID().toString();
        open.put(id, session);
        return id;
    }

    Session find(@Nullable String id) {
        if (id == null) {
            return NONE;
        }
        var session = open.get(id);
        if (session == null) {
            throw ApiFailure.missing("The session " + id + " does not exist.");
        }
        return session;
    }

    void close(String id) {
        open.remove(id);
    }
}
