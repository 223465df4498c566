package salesassistant.app.identity;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.Call;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Token;
import salesassistant.app.workspace.Workspace;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.app.workspace.WorkspaceFailure.Kind;
import tools.jackson.databind.JsonNode;

/** Asks the workspace whose a token is; asked once for a few minutes, however many requests bring it at a time. */
public final class People {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST = 10_000;
    private static final Call ME = Call.get("/api/2.0/preview/scim/v2/Me");

    private final Workspace workspace;
    private final AsyncCache<Token, Told> known;
    private final Executor threads =
            task -> Thread.ofVirtual().name("whose-token").start(task);

    public People(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .buildAsync();
    }

    /**
     * Whose token it is.
     *
     * @throws WorkspaceFailure of kind SIGN_IN when the workspace does not know it
     */
    public Person whose(Token token) {
        return switch (known.get(token, (wanted, _) -> CompletableFuture.supplyAsync(() -> told(wanted), threads))
                .join()) {
            case Told.Hers(var person) -> person;
            case Told.Nothing(var why) -> {
                forget(token);
                throw why;
            }
        };
    }

    /** What was found out; a failure is told to all who waited and not kept. */
    private sealed interface Told {

        record Hers(Person person) implements Told {}

        record Nothing(WorkspaceFailure why) implements Told {}
    }

    /** Asks again the next time. */
    public void forget(Token token) {
        known.synchronous().invalidate(token);
    }

    private Told told(Token token) {
        try {
            return new Told.Hers(ask(token));
        } catch (WorkspaceFailure failure) {
            return new Told.Nothing(failure);
        }
    }

    private Person ask(Token token) {
        var reply = workspace.send(ME, Credential.of(token), Deadline.in(PATIENCE));
        var id = reply.path("id").asString("");
        if (id.isBlank() || !reply.path("active").asBoolean(true)) {
            throw WorkspaceFailure.of(Kind.SIGN_IN, "nobody active has this token", null);
        }
        var emails = new ArrayList<String>();
        for (var email : reply.path("emails")) {
            if (email.path("primary").asBoolean(false)) {
                emails.addFirst(text(email, "value"));
            } else {
                emails.add(text(email, "value"));
            }
        }
        return new Person(id, text(reply, "userName"), text(reply, "displayName"), emails);
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).asString("");
    }
}
