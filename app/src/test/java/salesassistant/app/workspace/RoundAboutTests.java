package salesassistant.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.ScriptedUpstream.Answer;
import salesassistant.app.workspace.Workspace.Event;
import salesassistant.app.workspace.Workspace.Link;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** Where a credential goes, and what is read from where. */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class RoundAboutTests {

    private static final Credential ANNA = Workspaces.lent("canary-token");
    private static final Deadline LONG = Deadline.in(Duration.ofHours(1));

    @Test
    void e12DoesNotFollowARedirectWithACredential() {
        try (var sink = ScriptedUpstream.answering(Answer.json(200, "{}"));
                var upstream = ScriptedUpstream.answering(
                        Answer.json(302, "", "Location: " + sink.address() + "/api/2.0/anything"))) {
            var failure = catchThrowableOfType(
                    WorkspaceFailure.class,
                    () -> Workspaces.at(upstream.address()).send(Call.get("/api/2.0/x"), ANNA, LONG));

            assertThat(failure.kind()).isEqualTo(Kind.REJECTED);
            assertThat(sink.requests()).isEmpty();
        }
    }

    @Test
    void e13ReadsALinkWithoutAnyCredential() {
        try (var storage = ScriptedUpstream.answering(Answer.json(200, "[[\"1\"]]"));
                var upstream = ScriptedUpstream.answering(Answer.json(200, "{}"))) {
            var read = Workspaces.at(upstream.address())
                    .fetch(
                            new Link(storage.address().resolve("/results/1?sig=abc"), Map.of("x-special", "yes")),
                            LONG,
                            body -> new String(body.readAllBytes(), StandardCharsets.UTF_8));

            assertThat(read).isEqualTo("[[\"1\"]]");
            assertThat(storage.requests().getFirst().header("Authorization")).isEmpty();
            assertThat(storage.requests().getFirst().header("x-special")).isEqualTo("yes");
            assertThat(upstream.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://adb-1.2.azuredatabricks.net, https://account.blob.core.windows.net/x, true",
        "https://adb-1.2.azuredatabricks.net, https://account.dfs.core.windows.net/x, true",
        "https://adb-1.2.azuredatabricks.net, https://bucket.s3.eu-west-1.amazonaws.com/x, true",
        "https://adb-1.2.azuredatabricks.net, https://storage.googleapis.com/bucket/x, true",
        "https://adb-1.2.azuredatabricks.net, https://results.example.com/x, true",
        "https://adb-1.2.azuredatabricks.net, https://RESULTS.example.com:443/x, true",
        "https://adb-1.2.azuredatabricks.net, https://account.blob.core.windows.net:8443/x, false",
        "https://adb-1.2.azuredatabricks.net, http://account.blob.core.windows.net/x, false",
        "https://adb-1.2.azuredatabricks.net, https://blob.core.windows.net.evil.example/x, false",
        "https://adb-1.2.azuredatabricks.net, https://evilblob.core.windows.net.example/x, false",
        "https://adb-1.2.azuredatabricks.net, https://user@account.blob.core.windows.net/x, false",
        "https://adb-1.2.azuredatabricks.net, https://evil.example/?.blob.core.windows.net, false",
        "https://adb-1.2.azuredatabricks.net, https://notstorage.googleapis.com.evil/x, false",
        "https://adb-1.2.azuredatabricks.net, http://127.0.0.1:9000/x, false",
        "https://adb-1.2.azuredatabricks.net, https://127.0.0.1/x, false",
        "https://adb-1.2.azuredatabricks.net, http://169.254.169.254/latest, false",
        "https://adb-1.2.azuredatabricks.net, file:/etc/passwd, false",
        "http://127.0.0.1:9999, http://127.0.0.1:10000/x, true",
        "http://localhost:9999, http://127.0.0.1:10000/x, true",
        "http://127.0.0.1:9999, http://169.254.169.254/latest, false",
        "http://127.0.0.1:9999, http://127.0.0.1.evil.example/x, false"
    })
    void e13ReadsLinksOnlyFromWhereWorkspacesKeepResults(String workspace, String link, boolean allowed) {
        var hosts = new StorageHosts(URI.create(workspace), List.of("results.example.com"));

        assertThat(hosts.allow(URI.create(link))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX: y", "a b", "", "å", "a\u0000"})
    void e07RefusesWhatDoesNotBelongIntoAHeader(String text) {
        assertThat(catchThrowable(() -> Token.of(text))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhoAsksAndInWhoseName() {
        try (var upstream = ScriptedUpstream.answering(Answer.json(200, "{}"))) {
            Workspaces.at(upstream.address()).send(Call.get("/api/2.0/x").asking("q", "å&b"), ANNA, LONG);

            var request = upstream.requests().getFirst();
            assertThat(request.header("Authorization")).isEqualTo("Bearer canary-token");
            assertThat(request.header("User-Agent")).isEqualTo("sales-assistant/test");
            assertThat(request.line()).isEqualTo("GET /api/2.0/x?q=%C3%A5%26b HTTP/1.1");
        }
    }

    @Test
    void r26ReadsAgainWhereAKeptConnectionWasClosed() {
        try (var upstream = ScriptedUpstream.answering(request -> (socket, up) -> {
            Answer.json(200, "{\"fine\":true}").to(socket, up);
            socket.close();
        })) {
            var workspace = Workspaces.at(upstream.address());
            for (int i = 0; i < 20; i++) {
                assertThat(workspace
                                .send(Call.get("/api/2.0/x"), ANNA, LONG)
                                .path("fine")
                                .asBoolean())
                        .isTrue();
            }
        }
    }

    @Test
    void passesEventsOnWhileTheyCome() {
        var stream = "event: first\ndata: {\"a\":1}\n\n: heartbeat\n\ndata: one\ndata: two\n\ndata: [DONE]\n\n";
        var head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nContent-Length: "
                + stream.length() + "\r\n\r\n";
        try (var upstream = ScriptedUpstream.answering(Answer.raw((head + stream).getBytes(StandardCharsets.UTF_8)))) {
            var events = new ArrayList<Event>();

            Workspaces.at(upstream.address()).stream(
                    Call.post("/serving-endpoints/x/invocations", Map.of()), ANNA, LONG, events::add);

            assertThat(events)
                    .containsExactly(
                            new Event("first", "{\"a\":1}"), new Event("", "one\ntwo"), new Event("", "[DONE]"));
        }
    }

    @Test
    void doesNotBeginAStreamAgainThatHasBegun() {
        var head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: one\n\n";
        try (var upstream = ScriptedUpstream.answering(Answer.reset(head.getBytes(StandardCharsets.UTF_8)))) {
            var events = new ArrayList<Event>();

            var failure = catchThrowableOfType(
                    WorkspaceFailure.class,
                    () -> Workspaces.at(upstream.address()).stream(
                            Call.post("/serving-endpoints/x/invocations", Map.of())
                                    .asRepeatable(),
                            ANNA,
                            Deadline.in(Duration.ofSeconds(60)),
                            events::add));

            assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
            // A reset may overtake what was sent before it; what has arrived is never told twice.
            assertThat(events).hasSizeLessThanOrEqualTo(1);
            assertThat(upstream.requests()).hasSizeBetween(1, 3);
        }
    }

    @Test
    void r24EndsSoonWhereNobodyAnswersTheName() {
        var failure = catchThrowableOfType(
                WorkspaceFailure.class,
                () -> Workspaces.at(URI.create("https://workspace.invalid"))
                        .send(Call.get("/api/2.0/x"), ANNA, Deadline.in(Duration.ofMinutes(2))));

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure.mayHaveStarted()).isFalse();
    }

    @Test
    void r25EndsAtTheDeadlineWhereTheHandshakeStalls() {
        try (var silent = ScriptedUpstream.answering(Answer.nothing())) {
            var address = URI.create("https://127.0.0.1:" + silent.address().getPort());

            var failure = catchThrowableOfType(
                    WorkspaceFailure.class,
                    () -> Workspaces.at(address)
                            .send(Call.get("/api/2.0/x"), ANNA, Deadline.in(Duration.ofSeconds(2))));

            assertThat(failure.kind()).isIn(Kind.TIMED_OUT, Kind.UNREACHABLE);
        }
    }
}
