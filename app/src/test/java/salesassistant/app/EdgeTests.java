package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class EdgeTests extends ServerTests {

    @Test
    void saysThatItIsHealthy() {
        assertThat(get("/health").body()).isEqualTo("{\"status\":\"healthy\"}");
        assertThat(get("/livez").statusCode()).isEqualTo(200);
        assertThat(get("/readyz").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/api/me", "/api/nothing", "/", "/openapi.json"})
    void guardsEveryReply(String path) {
        var headers = get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void letsNobodyKeepWhatTheApiSays() {
        assertThat(get("/api/me").headers().firstValue("Cache-Control")).hasValue("private, no-store");
    }

    @Test
    void compressesLongReplies() {
        var reply = send(
                request("/openapi.json").header("Accept-Encoding", "gzip").GET().build());

        assertThat(reply.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    /** What was compressed says something else here, so that one can tell which of the two was sent. */
    @Test
    void sendsWhatTheBuildCompressedAsItLies() throws IOException {
        var folder = Files.createDirectories(
                new ClassPathResource("/").getFile().toPath().resolve("static/assets"));
        Files.writeString(folder.resolve("words-0.js"), "plain");
        var bytes = new ByteArrayOutputStream();
        try (var writing = new GZIPOutputStream(bytes)) {
            writing.write("compressed".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("words-0.js.gz"), bytes.toByteArray());

        var reply = send(request("/assets/words-0.js")
                .header("Accept-Encoding", "gzip")
                .GET()
                .build());

        assertThat(reply.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(reply.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(reply.headers().firstValue("Content-Length")).hasValue(String.valueOf(bytes.size()));
        assertThat(get("/assets/words-0.js").body()).isEqualTo("plain");
    }

    @Test
    void showsAReadablePageOfTheContract() {
        var docs = get("/docs");

        assertThat(docs.statusCode()).isIn(200, 302);
        assertThat(get("/swagger-ui/index.html").body()).contains("swagger");
    }

    @Test
    void saysWhoIsAskingAndWhatIsConnected() {
        var me = json(get("/api/me"));

        assertThat(me.path("mode").asString()).isEqualTo("local");
        assertThat(me.path("as_of").asString()).isEqualTo("2026-11-15");
        assertThat(me.path("connected").toString()).isEqualTo("[\"DuckDB\"]");
    }

    @Test
    void offersQuestionsInTheLanguageOfThePage() {
        var english = json(get("/api/genie/suggestions"));
        var swedish = json(send(request("/api/genie/suggestions")
                .header("Accept-Language", "sv-SE,sv;q=0.9")
                .GET()
                .build()));

        assertThat(english).hasSize(8);
        assertThat(swedish).hasSize(8).isNotEqualTo(english);
    }

    @Test
    void findsWhatAChipCanBeChangedTo() {
        var found = json(get("/api/catalog/options?kind=filter&q=SOLGARD"));

        assertThat(found.get(0).path("id").asString()).isEqualTo("member:brand=Solg\u00e5rd");
        for (var kind : List.of("measure", "breakdown", "period", "market")) {
            assertThat(json(get("/api/catalog/options?kind=" + kind))).as(kind).isNotEmpty();
        }
    }

    @Test
    void refusesAnotherSitesPage() {
        var reply = send(request("/api/genie/ask")
                .header("Content-Type", "application/json")
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("{\"question\":\"top brands\"}"))
                .build());

        assertThat(reply.statusCode()).isEqualTo(403);
    }

    @Test
    void refusesANameThatIsNotThisMachines() {
        assertThat(raw("GET /api/me HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421")
                .contains("wrong-host");
    }
}
