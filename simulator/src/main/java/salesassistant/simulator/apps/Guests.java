package salesassistant.simulator.apps;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import salesassistant.simulator.http.RawRequest;
import salesassistant.simulator.people.People;
import salesassistant.simulator.people.User;
import salesassistant.simulator.time.SimulatedClock;

/** Who comes to the app: signed in by a cookie, or with a token in a header; and the token lent to the app. */
final class Guests {

    static final String COOKIE = "__Host-databricksapps";
    private static final Duration LENT_FOR = Duration.ofHours(1);
    private static final Duration RENEWED_BEFORE = Duration.ofMinutes(5);

    private final People people;
    private final SimulatedClock clock;
    private final Map<String, User> sessions = new ConcurrentHashMap<>();
    private final Map<String, Lent> lent = new ConcurrentHashMap<>();

    Guests(People people, SimulatedClock clock) {
        this.people = people;
        this.clock = clock;
    }

    private record Lent(String token, Instant until, String scopes) {}

    void reset() {
        sessions.clear();
        lent.clear();
    }

    Optional<User> signedIn(RawRequest request) {
        var bearer = header(request, "authorization")
                .filter(value -> value.startsWith("Bearer "))
                .map(value -> value.substring(7));
        // A personal token opens the workspace but no app.
        if (bearer.isPresent() && !bearer.get().startsWith("dapi")) {
            return people.holder(bearer.get())
                    .filter(token -> clock.instant().isBefore(token.expires()))
                    .map(token -> token.user());
        }
        return header(request, "cookie").stream()
                .flatMap(cookies -> Arrays.stream(cookies.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .map(cookie -> sessions.get(cookie.substring(COOKIE.length() + 1)))
                .filter(user -> user != null)
                .findFirst();
    }

    /** Signs somebody in and gives her cookie. */
    Optional<String> signIn(String name) {
        return people.find(name).map(user -> {
            var session = UUID.randomUUID().toString();
            sessions.put(session, user);
            return COOKIE + "=" + session + "; Path=/; Secure; HttpOnly; SameSite=Lax";
        });
    }

    /** A token of this person for the app; the same one until it is about to run out. */
    String token(User user, String scopes) {
        return lent.compute(
                        user.id() + " " + scopes,
                        (key, held) -> held != null
                                        && clock.instant().isBefore(held.until().minus(RENEWED_BEFORE))
                                        && people.holder(held.token()).isPresent()
                                ? held
                                : lend(user, scopes))
                .token();
    }

    private Lent lend(User user, String scopes) {
        var token = "eyJsent." + UUID.randomUUID() + "." + UUID.randomUUID();
        people.give(token, user, Set.of(scopes.split(" ")), LENT_FOR);
        return new Lent(token, clock.instant().plus(LENT_FOR), scopes);
    }

    List<User> everybody() {
        return people.everybody().stream().filter(user -> !user.program()).toList();
    }

    /** The cookies that are the app's own. */
    static String withoutOurs(String cookies) {
        return Arrays.stream(cookies.split(";"))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(COOKIE + "="))
                .collect(Collectors.joining("; "));
    }

    static Optional<String> header(RawRequest request, String name) {
        return request.headers().getOrDefault(name, List.of()).stream().findFirst();
    }
}
