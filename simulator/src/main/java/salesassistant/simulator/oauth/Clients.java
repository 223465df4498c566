package salesassistant.simulator.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.people.People;

/** The applications that are registered with the workspace. */
public final class Clients {

    private static final Set<String> SCOPES = Set.of(
            "all-apis",
            "sql",
            "genie",
            "dashboards.genie",
            "model-serving",
            "serving.serving-endpoints",
            "catalog.tables",
            "catalog.schemas",
            "catalog.catalogs",
            "offline_access",
            "openid",
            "profile",
            "email");

    private final People people;
    private final Set<String> redirects;
    private final Map<String, OAuthClient> clients = new ConcurrentHashMap<>();

    /** With the application {@code sales-assistant} that may send people back to these addresses. */
    public Clients(People people, Set<String> redirects) {
        this.people = people;
        this.redirects = Set.copyOf(redirects);
        reset();
    }

    /** Only what is there from the start: the assistant, the command line, and the assistant's own principal. */
    public void reset() {
        clients.clear();
        add(new OAuthClient("sales-assistant", null, redirects, SCOPES, null));
        add(new OAuthClient("databricks-cli", null, Set.of("http://localhost:8020"), SCOPES, null));
        var app = people.find("app").orElseThrow();
        add(new OAuthClient(app.userName(), "dose-of-the-app", Set.of(), SCOPES, "app"));
    }

    private void add(OAuthClient client) {
        clients.put(client.id(), client);
    }

    /** Registers an application, or registers it anew. */
    public void register(JsonNode wish) {
        var allowed = new HashSet<String>();
        wish.path("redirect_uris").forEach(address -> allowed.add(address.asText()));
        add(new OAuthClient(
                wish.path("client_id").asText(),
                wish.hasNonNull("client_secret") ? wish.get("client_secret").asText() : null,
                allowed,
                wish.has("scopes") ? Set.of(wish.get("scopes").asText().split(" ")) : SCOPES,
                wish.hasNonNull("program") ? wish.get("program").asText() : null));
    }

    Optional<OAuthClient> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(clients.get(id));
    }

    /** The application that proves to be itself, by header or form, or that has nothing to prove. */
    OAuthClient authenticated(Request request, Map<String, String> form) {
        var id = form.get("client_id");
        var secret = form.get("client_secret");
        var basic = request.header("authorization").filter(value -> value.startsWith("Basic "));
        if (basic.isPresent()) {
            var pair = new String(
                            Base64.getDecoder().decode(basic.get().substring(6).strip()), StandardCharsets.UTF_8)
                    .split(":", 2);
            id = pair[0];
            secret = pair.length < 2 ? "" : pair[1];
        }
        var client = find(id).orElseThrow(() -> OAuthFailure.of(401, "invalid_client", "Client authentication failed"));
        if (client.secret() != null && !client.secret().equals(secret)) {
            throw OAuthFailure.of(401, "invalid_client", "Client authentication failed");
        }
        return client;
    }
}
