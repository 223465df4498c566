package salesassistant.simulator.apps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salesassistant.simulator.Running;

class ProxyTests {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private EchoingApp app;
    private URI proxy;

    @BeforeEach
    void standBefore() throws IOException {
        Running.control().reset();
        app = new EchoingApp();
        turn("\"app\": \"" + app.origin() + "\"");
        proxy = URI.create(Running.read(Running.control().send("GET", "/apps", ""))
                .path("address")
                .asText());
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void tellsTheAppWhoAsksAndBelievesNothingThatTheCallerSays() throws Exception {
        var reply = client.send(
                as("bo", "/echo?x=1")
                        .header("X-Forwarded-User", "anna")
                        .header("X-Forwarded-Access-Token", "dapi-anna")
                        .header("X-Forwarded-Email", "anna@example.com")
                        .POST(BodyPublishers.ofString("hello"))
                        .build(),
                BodyHandlers.ofString());
        var told = Running.read(reply.body());
        var headers = told.path("headers");

        assertThat(reply.statusCode()).isEqualTo(201);
        assertThat(reply.headers().firstValue("set-cookie")).contains("mine=1");
        assertThat(told.path("target").asText()).isEqualTo("/echo?x=1");
        assertThat(told.path("body").asText()).isEqualTo("hello");
        assertThat(headers.path("x-forwarded-user").asText()).isEqualTo("7002@4242424242424242");
        assertThat(headers.path("x-forwarded-email").asText()).isEqualTo("bo@example.com");
        assertThat(headers.path("x-forwarded-preferred-username").asText()).isEqualTo("Bo Lind");
        assertThat(headers.path("x-forwarded-host").asText()).isEqualTo(proxy.getAuthority());
        assertThat(headers.path("x-request-id").asText()).matches("[0-9a-f-]{36}");
        assertThat(headers.path("cookie").asText()).isEqualTo("own=2");
        assertThat(me(headers.path("x-forwarded-access-token").asText())
                        .path("userName")
                        .asText())
                .isEqualTo("bo@example.com");
    }

    @Test
    void lendsANewTokenWhenTheOldOneRunsOut() throws Exception {
        var first = lent("anna");

        assertThat(lent("anna")).isEqualTo(first);
        Running.control().advance(Duration.ofMinutes(56));
        assertThat(lent("anna")).isNotEqualTo(first);
        turn("\"lends_tokens\": false");
        assertThat(lent("anna")).isEmpty();
    }

    @Test
    void asksStrangersToSignInAndRefusesPersonalTokens() throws Exception {
        var stranger = get(HttpRequest.newBuilder(proxy.resolve("/echo")));
        var script = get(HttpRequest.newBuilder(proxy.resolve("/echo")).header("Authorization", "Bearer dapi-anna"));
        Running.control().giveToken("oauth-of-anna", "anna");
        var allowed =
                get(HttpRequest.newBuilder(proxy.resolve("/echo")).header("Authorization", "Bearer oauth-of-anna"));

        assertThat(stranger.statusCode()).isEqualTo(302);
        assertThat(stranger.headers().firstValue("location")).contains("/.auth/login?next=%2Fecho");
        assertThat(script.statusCode()).isEqualTo(401);
        assertThat(Running.read(allowed.body()).at("/headers/x-forwarded-email").asText())
                .isEqualTo("anna@example.com");
        assertThat(Running.read(allowed.body()).path("headers").has("authorization"))
                .isFalse();
    }

    @Test
    void givesUpOnAnAppThatSaysNothingForAMinute() throws Exception {
        Running.control().speed(100);
        var reply = get(as("anna", "/silent"));

        assertThat(reply.statusCode()).isEqualTo(504);
        assertThat(reply.body()).isEqualTo("upstream request timeout");
    }

    @Test
    void cutsARequestThatTakesTooLong() throws Exception {
        turn("\"whole_within_ms\": 300");

        assertThat(fails("/slow")).isTrue();
    }

    @Test
    void cutsAStreamOfEventsHoweverLivelyItIs() throws Exception {
        turn("\"stream_cut_after_ms\": 300");

        assertThat(fails("/events")).isTrue();
    }

    @Test
    void saysThatAnAppWhichIsNotThereIsNotThere() throws Exception {
        turn("\"app\": \"http://127.0.0.1:1\"");

        assertThat(get(as("anna", "/echo")).statusCode()).isEqualTo(502);
        var log = Running.read(get(as("anna", "/logz/batch")).body());
        assertThat(log.findValuesAsText("message")).anyMatch(line -> line.contains("not reachable"));
        assertThat(log.findValuesAsText("source")).containsOnly("SYSTEM");
    }

    @Test
    void deploysInAWhile() {
        Running.json("anna", "POST", "/api/2.0/apps", "{\"name\": \"sales\"}");
        var deployment = Running.json("anna", "POST", "/api/2.0/apps/sales/deployments", """
                {"source_code_path": "/Workspace/sales"}""");
        var address = "/api/2.0/apps/sales/deployments/"
                + deployment.path("deployment_id").asText();

        assertThat(Running.json("anna", "GET", address, "").at("/status/state").asText())
                .isEqualTo("IN_PROGRESS");
        Running.control().advance(Duration.ofSeconds(21));
        assertThat(Running.json("anna", "GET", address, "").at("/status/state").asText())
                .isEqualTo("SUCCEEDED");
        var told = Running.json("anna", "GET", "/api/2.0/apps/sales", "");
        assertThat(told.at("/app_status/state").asText()).isEqualTo("RUNNING");
        assertThat(told.path("url").asText()).endsWith(":" + proxy.getPort());
        Running.json("anna", "POST", "/api/2.0/apps/sales/stop", "{}");
        assertThat(Running.json("anna", "GET", "/api/2.0/apps/sales", "")
                        .at("/compute_status/state")
                        .asText())
                .isEqualTo("STOPPED");
    }

    private boolean fails(String path) throws InterruptedException {
        try {
            get(as("anna", path));
            return false;
        } catch (IOException cut) {
            return true;
        }
    }

    private String lent(String user) throws Exception {
        return Running.read(get(as(user, "/echo")).body())
                .at("/headers/x-forwarded-access-token")
                .asText();
    }

    private static JsonNode me(String token) {
        return Running.read(
                Running.call(token, "GET", "/api/2.0/preview/scim/v2/Me", "").body());
    }

    private HttpResponse<String> get(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder as(String user, String path) throws IOException, InterruptedException {
        var cookie = get(HttpRequest.newBuilder(proxy.resolve("/.auth/login?user=" + user + "&next=/")))
                .headers()
                .firstValue("set-cookie")
                .orElseThrow()
                .split(";")[0];
        return HttpRequest.newBuilder(proxy.resolve(path)).header("Cookie", cookie + "; own=2");
    }

    private static void turn(String fields) {
        Running.control().send("POST", "/apps", "{" + fields + "}");
    }
}
