package salesassistant.simulator.lakeview;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.people.People;
import salesassistant.simulator.people.User;

/** Who is looking at a page: somebody with a session of the workspace, or the holder of a token for one dashboard. */
final class Visits {

    static final String COOKIE = "DBAUTH";

    private final People people;
    private final Clock clock;
    private final Map<String, User> sessions = new ConcurrentHashMap<>();

    Visits(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    void reset() {
        sessions.clear();
    }

    /** Begins a session and gives its cookie. */
    String begin(String name) {
        return begin(people.find(name).orElseThrow(() -> ApiFailure.missing("Nobody is called " + name + ".")));
    }

    /** Begins a session; its cookie is also sent from a frame in somebody else's page, unless the browser blocks that. */
    String begin(User user) {
        var session = UUID.randomUUID().toString();
        sessions.put(session, user);
        return COOKIE + "=" + session + "; Path=/; HttpOnly; Secure; SameSite=None";
    }

    /** The person of the browser's session. */
    Optional<User> session(Request request) {
        return request.header("cookie").stream()
                .flatMap(cookies -> Arrays.stream(cookies.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .map(cookie -> sessions.get(cookie.substring(COOKIE.length() + 1)))
                .filter(user -> user != null)
                .findFirst();
    }

    /** The holder of a token that was narrowed to this dashboard; a broader token has no business in a browser. */
    User holder(String token, String dashboard) {
        var held = people.holder(token).orElseThrow(() -> denied("The token is not valid."));
        if (!clock.instant().isBefore(held.expires())) {
            throw new ApiFailure(401, "UNAUTHENTICATED", "The token is expired.");
        }
        var lent = claims(token).path("authorization_details").findValuesAsText("resource_legacy_acl_path");
        if (!lent.contains("/dashboards/" + dashboard)) {
            throw denied("The token is not one for this dashboard.");
        }
        return held.user();
    }

    private static ApiFailure denied(String why) {
        return ApiFailure.denied(why);
    }

    private static JsonNode claims(String token) {
        var parts = token.split("\\.");
        return parts.length < 2
                ? Json.object()
                : Json.read(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    }
}
