package salesassistant.app.dashboard.databricks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.workspace.WorkspaceSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The number of the workspace: from the settings, from its address, or from what it says of itself to anybody. */
final class WorkspaceNumber {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceNumber.class);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");
    private static final Pattern ASKED_FOR = Pattern.compile("[?&]o=(\\d{1,20})(?:[&#]|$)");
    private static final Pattern IN_NAME = Pattern.compile("(?:^|//)adb-(\\d{1,20})\\.");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final WorkspaceSettings settings;
    private final HttpClient client;
    private final JsonMapper json;
    private volatile @Nullable String told;

    WorkspaceNumber(WorkspaceSettings settings, HttpClient client, JsonMapper json) {
        this.settings = settings;
        this.client = client;
        this.json = json;
    }

    Optional<String> get() {
        return number(settings.workspaceId())
                .or(() -> found(ASKED_FOR))
                .or(() -> found(IN_NAME))
                .or(this::told);
    }

    private Optional<String> found(Pattern pattern) {
        var match = pattern.matcher(settings.host());
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** Asked until it is known once; an address without it works where the host has one workspace. */
    private Optional<String> told() {
        if (told == null) {
            told = ask().orElse(null);
        }
        return Optional.ofNullable(told);
    }

    private Optional<String> ask() {
        var address = URI.create(settings.origin() + "/.well-known/databricks-config");
        try {
            var reply = client.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            return reply.headers()
                    .firstValue("x-databricks-org-id")
                    .flatMap(WorkspaceNumber::number)
                    .or(() -> in(reply));
        } catch (IOException unreachable) {
            LOG.info("The workspace did not tell its number: {}", unreachable.toString());
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<String> in(HttpResponse<String> reply) {
        try {
            return number(json.readTree(reply.body()).path("workspace_id").asString(""));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> number(String text) {
        return Optional.of(text.strip()).filter(NUMBER.asMatchPredicate());
    }
}
