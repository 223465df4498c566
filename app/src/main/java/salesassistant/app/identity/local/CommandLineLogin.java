package salesassistant.app.identity.local;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.app.identity.KeptCredential;
import salesassistant.app.identity.KeptCredential.Fetched;
import salesassistant.app.workspace.Token;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The developer's login at the vendor's command line, which prints a token. */
final class CommandLineLogin implements KeptCredential.Source {

    private static final Duration UNDATED = Duration.ofMinutes(5);

    private final CommandLine line;
    private final List<String> command;
    private final JsonMapper json;
    private final Clock clock;

    CommandLineLogin(CommandLine line, List<String> command, JsonMapper json, Clock clock) {
        this.line = line;
        this.command = List.copyOf(command);
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Fetched fetch(Optional<Token> rejected) {
        var next = read(line.printed(command));
        if (rejected.isPresent() && next.token().equals(rejected.get())) {
            // The command line takes its token for good; newer ones can be told that it is not.
            var forced = new ArrayList<>(command);
            forced.add("--force-refresh");
            return read(line.printed(forced));
        }
        return next;
    }

    private Fetched read(String printed) {
        try {
            var reply = json.readTree(printed);
            var token = Token.of(reply.path("access_token").asString(""));
            var expiry = reply.path("expiry").asString("");
            var now = clock.instant();
            return Fetched.living(
                    token,
                    now,
                    expiry.isEmpty()
                            ? UNDATED
                            : Duration.between(now, OffsetDateTime.parse(expiry).toInstant()));
        } catch (JacksonException | IllegalArgumentException | DateTimeException unreadable) {
            // Without the cause, whose words may hold what was printed.
            throw CommandLine.failure("unreadable", null);
        }
    }
}
