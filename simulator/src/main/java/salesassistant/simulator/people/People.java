package salesassistant.simulator.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Gate;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Request;

/** Everybody who is known, and the tokens they hold. */
public final class People implements Gate {

    private static final List<User> EVERYBODY = List.of(
            new User("7001", "anna@example.com", "Anna Berg", List.of("users", "admins"), Right.everything(), false),
            new User("7002", "bo@example.com", "Bo Lind", List.of("users"), Right.only("Almgren"), false),
            new User("7003", "carin@example.com", "Carin Ek", List.of("users"), Right.none(), false),
            new User(
                    "9001",
                    "0a1b2c3d-0000-4000-8000-000000009001",
                    "sales-assistant",
                    List.of(),
                    Right.everything(),
                    true));

    private final Clock clock;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    public People(Clock clock) {
        this.clock = clock;
        reset();
    }

    /** Forgets every token but those that people hold from the start: {@code dapi-anna}, {@code dapi-bo} and so on. */
    public void reset() {
        tokens.clear();
        for (var user : EVERYBODY) {
            tokens.put("dapi-" + nickname(user), new Token(user, Set.of("all-apis"), Instant.MAX));
        }
    }

    public List<User> everybody() {
        return EVERYBODY;
    }

    /** By user name, by the part before its @, or by id. */
    public Optional<User> find(String name) {
        return EVERYBODY.stream()
                .filter(user -> name.equals(user.userName()) || name.equals(nickname(user)) || name.equals(user.id()))
                .findFirst();
    }

    public void give(String token, User user, Set<String> scopes, Duration validFor) {
        tokens.put(token, new Token(user, scopes, clock.instant().plus(validFor)));
    }

    /** Ends a token's life; false when there was none. */
    public boolean expire(String token) {
        return tokens.computeIfPresent(token, (t, held) -> new Token(held.user(), held.scopes(), Instant.MIN)) != null;
    }

    public Optional<Token> holder(String token) {
        return Optional.ofNullable(tokens.get(token));
    }

    @Override
    public User admit(Request request, Access access) {
        var bearer = bearer(request);
        if (bearer.isEmpty()) {
            throw refused(401, "Credential was not sent or was of an unsupported type for this API.");
        }
        var token = tokens.get(bearer.get());
        if (token == null) {
            throw refused(403, "Invalid access token.");
        }
        request.note("subject", token.user().userName());
        if (!clock.instant().isBefore(token.expires())) {
            throw refused(401, "Token is expired.");
        }
        if (!token.opens(access.scopes())) {
            throw ApiFailure.denied(
                    "Provided OAuth token does not have required scopes: " + String.join(", ", access.scopes()));
        }
        return token.user();
    }

    /** The token of a request that carries one. */
    public static Optional<String> bearer(Request request) {
        return request.header("authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip())
                .filter(value -> !value.isEmpty());
    }

    private static ApiFailure refused(int status, String message) {
        var headers = status == 401
                ? Map.of("www-authenticate", "Bearer realm=\"DatabricksRealm\"", "x-databricks-reason-phrase", message)
                : Map.of("x-databricks-reason-phrase", message);
        return new ApiFailure(status, Json.object().put("error_code", status).put("message", message), headers);
    }

    private static String nickname(User user) {
        return user.program()
                ? "app"
                : user.userName().substring(0, user.userName().indexOf('@'));
    }
}
