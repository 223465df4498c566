package salesassistant.app.identity.local;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Token;
import salesassistant.app.workspace.WorkspaceFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The developer's login at the vendor's command line; asked for a token only when the last one is about to expire. */
final class CommandLineLogin implements Credential {

    private static final Duration EARLY = Duration.ofMinutes(1);
    private static final Duration UNDATED = Duration.ofMinutes(5);
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(3);

    private final CommandLine line;
    private final List<String> command;
    private final JsonMapper json;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();
    private @Nullable Held held;
    private @Nullable Failed failed;

    CommandLineLogin(CommandLine line, List<String> command, JsonMapper json, Clock clock) {
        this.line = line;
        this.command = List.copyOf(command);
        this.json = json;
        this.clock = clock;
    }

    private record Held(Token token, Instant until) {}

    private record Failed(WorkspaceFailure failure, Instant until) {}

    @Override
    public Token token() {
        one.lock();
        try {
            var now = held;
            return now != null && clock.instant().isBefore(now.until) ? now.token : fetched(command);
        } finally {
            one.unlock();
        }
    }

    @Override
    public Optional<Token> instead(Token rejected) {
        one.lock();
        try {
            if (held != null && !held.token.equals(rejected)) {
                return Optional.of(held.token);
            }
            held = null;
            var next = fetched(command);
            return Optional.of(next.equals(rejected) ? renewed(rejected) : next);
        } catch (WorkspaceFailure none) {
            return Optional.empty();
        } finally {
            one.unlock();
        }
    }

    /** The command line took its token for good; newer ones can be told that it is not. */
    private Token renewed(Token rejected) {
        held = null;
        var forced = new ArrayList<>(command);
        forced.add("--force-refresh");
        var next = fetched(forced);
        if (next.equals(rejected)) {
            throw remembered(CommandLine.failure("refused", null));
        }
        return next;
    }

    private Token fetched(List<String> words) {
        if (failed != null && clock.instant().isBefore(failed.until)) {
            throw failed.failure;
        }
        try {
            held = read(line.printed(words));
            return held.token;
        } catch (WorkspaceFailure failure) {
            throw failure.kind() == WorkspaceFailure.Kind.SIGN_IN ? remembered(failure) : failure;
        }
    }

    /** Kept for a moment, so that a page full of requests does not run the program for each. */
    private WorkspaceFailure remembered(WorkspaceFailure failure) {
        held = null;
        failed = new Failed(failure, clock.instant().plus(REST_AFTER_FAILURE));
        return failure;
    }

    private Held read(String printed) {
        try {
            var reply = json.readTree(printed);
            var token = Token.of(reply.path("access_token").asString(""));
            var expiry = reply.path("expiry").asString("");
            var until = expiry.isEmpty()
                    ? clock.instant().plus(UNDATED)
                    : OffsetDateTime.parse(expiry).toInstant().minus(EARLY);
            return new Held(token, until);
        } catch (JacksonException | IllegalArgumentException | DateTimeException unreadable) {
            // Without the cause, whose words may hold what was printed.
            throw CommandLine.failure("unreadable", null);
        }
    }

    @Override
    public String toString() {
        return "CommandLineLogin";
    }
}
