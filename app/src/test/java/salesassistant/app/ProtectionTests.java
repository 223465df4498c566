package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What is refused whoever asks: too many requests, wrong names, other sites, odd addresses, untrusted peers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "IDENTITY_MODE=databricks-apps",
            "PUBLIC_URL=https://assistant.example.com",
            "ALLOWED_ORIGINS=https://portal.example.com",
            "TRUSTED_PROXIES=127.0.0.0/8, ::1",
            "RATE_LIMIT_PER_USER=20",
            "RATE_LIMIT=70"
        })
class ProtectionTests extends SignInTests {

    private static final String TOKEN = "X-Forwarded-Access-Token";
    /** More than anybody is allowed in the minutes that so many may take. */
    private static final int VISITS = 500;

    @Test
    void whoSendsTooMuchIsToldWhenToComeBackAndOthersAreNot() {
        var greedy = WORKSPACE.tokenOf("greedy");
        var replies = untilRefused(() -> greedy);

        assertThat(replies).hasSizeGreaterThan(20);
        assertThat(replies.subList(0, replies.size() - 1))
                .allSatisfy(reply -> assertThat(reply.statusCode()).isEqualTo(200));
        var refused = replies.getLast();
        assertThat(code(refused)).isEqualTo("429 too-many-requests");
        assertThat(json(refused).path("retryable").asBoolean()).isTrue();
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(refused.headers().firstValue("RateLimit-Policy")).hasValue("\"caller\";q=20;w=60");
        assertThat(get("/api/me", TOKEN, WORKSPACE.tokenOf("modest")).statusCode())
                .isEqualTo(200);
        assertThat(get("/livez").statusCode()).isEqualTo(200);
    }

    @Test
    void aSecondTokenIsNoSecondAllowance() {
        var began = System.nanoTime();
        var replies = untilRefused(() -> WORKSPACE.tokenOf("many-tokens"));
        var minutes = Duration.ofNanos(System.nanoTime() - began).toSeconds() / 60 + 1;

        assertThat(replies.getLast().statusCode()).isEqualTo(429);
        assertThat((long) replies.size()).isLessThanOrEqualTo(20 + 20 * minutes + 1);
    }

    /** Up to the first that is refused: an allowance grows while it is used, so that a slow machine may visit more often. */
    private List<HttpResponse<String>> untilRefused(Supplier<String> token) {
        var replies = new ArrayList<HttpResponse<String>>();
        do {
            replies.add(get("/api/me", TOKEN, token.get()));
        } while (replies.getLast().statusCode() != 429 && replies.size() < VISITS);
        return replies;
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "assistant.example.com.evil.example", "10.0.0.7", ""})
    void anotherNameIsNotServed(String host) {
        assertThat(status(host, "/api/me")).isIn("421", "400");
    }

    @Test
    void thePublicNameAndProbesByAddressAreServed() {
        assertThat(status("assistant.example.com", "/api/me")).isEqualTo("403");
        assertThat(status("10.0.0.7:8000", "/livez")).isEqualTo("200");
    }

    @Test
    void aForwardedHostChangesNothing() {
        assertThat(rawHost("evil.example", "/api/me", "X-Forwarded-Host: assistant.example.com"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void onlyTheNamedSiteMayUseTheApiFromItsPages() {
        var named = get("/api/me", "Origin", "https://portal.example.com", TOKEN, WORKSPACE.tokenOf("portal"));
        var other = get("/api/me", "Origin", "https://evil.example", TOKEN, WORKSPACE.tokenOf("portal"));

        assertThat(named.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://portal.example.com");
        assertThat(named.headers().firstValue("Access-Control-Allow-Credentials"))
                .hasValue("true");
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight("https://portal.example.com")).hasValue("https://portal.example.com");
        assertThat(preflight("https://evil.example")).isEmpty();
    }

    @Test
    void onlyOurPagesAndTheNamedSitesChangeAnything() {
        var token = WORKSPACE.tokenOf("poster");

        assertThat(posted(token, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(posted(token, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(posted(token, "Origin", "https://evil.example")).isEqualTo(403);
        assertThat(posted(token, "Origin", "null")).isEqualTo(403);
        assertThat(posted(token, "Sec-Fetch-Site", "same-origin")).isEqualTo(409);
        assertThat(posted(token, "Origin", "https://assistant.example.com")).isEqualTo(409);
        assertThat(posted(token, "Origin", "https://portal.example.com")).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api//me",
                "/api//me",
                "/api/me;x=1",
                "/api;x/me",
                "/%61pi/me",
                "/api/%6de",
                "/api/me%00",
                "/api/%2e%2e/api/me",
                "/x/../api/me",
                "/./api/me",
                "/api/me%2f",
                "/api%5cme",
                "/api\\me",
                "/api/me/",
                "/API/me",
                "/Api/Me",
                "/api/me."
            })
    void noSpellingOfAnAddressIsAWayAround(String path) {
        assertThat(status("localhost", path)).isIn("400", "403", "404");
        assertThat(rawHost("localhost", path, TOKEN + ": " + WORKSPACE.tokenOf("speller")))
                .doesNotContain("speller@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/threaddump",
                "/actuator/configprops",
                "/actuator/beans",
                "/actuator/loggers",
                "/h2-console",
                "/v3/api-docs",
                "/v3/api-docs/swagger-config"
            })
    void whatWouldTellOfTheInsideIsNotThere(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(get(path, TOKEN, WORKSPACE.tokenOf("insider")).statusCode()).isEqualTo(404);
    }

    @Test
    void theDescriptionOfTheApiIsForThoseWhoAreIn() {
        assertThat(get("/openapi.json").statusCode()).isEqualTo(403);
        assertThat(get("/swagger-ui/index.html").statusCode()).isEqualTo(403);
        assertThat(get("/openapi.json", TOKEN, WORKSPACE.tokenOf("reader")).statusCode())
                .isEqualTo(200);
    }

    private int posted(String token, String header, String value) {
        return post("/api/logout", TOKEN, token, header, value).statusCode();
    }

    private Optional<String> preflight(String origin) {
        var request = HttpRequest.newBuilder(URI.create(address("/api/genie/ask")))
                .headers("Origin", origin, "Access-Control-Request-Method", "POST")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody());
        return send(request.build()).headers().firstValue("Access-Control-Allow-Origin");
    }

    private String status(String host, String path) {
        return rawHost(host, path, "X-Nothing: here").split(" ")[1];
    }

    private String rawHost(String host, String path, String line) {
        return rawTo(host, path, List.of(line));
    }
}
