package salesassistant.simulator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salesassistant.simulator.Running.STATEMENTS;
import static salesassistant.simulator.Running.call;
import static salesassistant.simulator.Running.control;
import static salesassistant.simulator.Running.json;
import static salesassistant.simulator.Running.run;
import static salesassistant.simulator.Running.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTests {

    private static final String ME = "/api/2.0/preview/scim/v2/Me";

    @BeforeEach
    @AfterEach
    void startAfresh() {
        control().reset();
    }

    @ParameterizedTest
    @CsvSource({
        "RESOURCE_EXHAUSTED, 2",
        "REQUEST_LIMIT_EXCEEDED, 'Wed, 21 Oct 2026 07:28:00 GMT'",
        "RESOURCE_EXHAUSTED, abc"
    })
    void refusesAsOftenAsAskedInAnyForm(String code, String retryAfter) {
        control().fault("""
                {"match": {"method": "GET", "path": "/api/2.0/preview/**"}, "times": 2, "status": 429,
                 "headers": {"retry-after": "%s"}, "body": {"error_code": "%s", "message": "Too many requests"}}""".formatted(retryAfter, code));

        for (int i = 0; i < 2; i++) {
            var reply = call("dapi-anna", "GET", ME, "");
            assertThat(reply.statusCode()).isEqualTo(429);
            assertThat(reply.headers().firstValue("retry-after")).contains(retryAfter);
            assertThat(reply.body()).contains(code);
        }
        assertThat(call("dapi-anna", "GET", ME, "").statusCode()).isEqualTo(200);
        assertThat(control().count("GET", ME)).isEqualTo(3);
    }

    @Test
    void answersWithAPageInsteadOfJson() {
        control().fault("""
                {"status": 502, "headers": {"content-type": "text/html"}, "body": "<html><pre>Bad gateway</pre></html>"}""");

        var reply = call("dapi-anna", "GET", ME, "");

        assertThat(reply.statusCode()).isEqualTo(502);
        assertThat(reply.body()).startsWith("<html>");
    }

    @Test
    void failsAfterTheStatementReallyStarted() {
        control().fault("""
                {"match": {"method": "POST", "path": "%s"}, "after": true, "status": 500, "body": ""}""".formatted(STATEMENTS));

        var reply = call("dapi-anna", "POST", STATEMENTS, """
                {"warehouse_id": "5a6b7c8d9e0f1a2b", "statement": "SELECT 1", "query_tags": [{"key": "q", "value": "7"}]}""");

        assertThat(reply.statusCode()).isEqualTo(500);
        assertThat(json("anna", "GET", "/api/2.0/sql/history/queries", "")
                        .at("/res/0/query_tags/0/value")
                        .asText())
                .isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "100", "600"})
    void resetsTheConnectionAtAByte(int at) throws IOException {
        control().fault("{\"reset_at\": " + at + "}");

        try (var socket = asked()) {
            assertThatThrownBy(() -> socket.getInputStream().readAllBytes()).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void cutsAReplyShort() throws IOException {
        control().fault("{\"truncate_at\": 40}");

        try (var socket = asked()) {
            assertThat(socket.getInputStream().readAllBytes()).hasSize(40);
        }
    }

    @Test
    void dribbles() throws IOException {
        control().fault("{\"dribble_ms\": 1}");
        var start = System.nanoTime();

        assertThat(call("dapi-anna", "GET", ME, "").statusCode()).isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(500));
    }

    @Test
    @Timeout(120)
    void hangsUntilTheFaultIsTakenAway() throws IOException {
        control().fault("{\"hang\": true}");

        try (var socket = asked()) {
            var patience = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (!control().send("GET", "/faults", "").contains("\"met\":1")) {
                assertThat(System.nanoTime()).as("the request meets the fault").isLessThan(patience);
            }
            socket.setSoTimeout(300);
            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            control().clearFaults();
            socket.setSoTimeout(60_000);
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void setsAndRemovesFieldsOfTheTrueReply() {
        control().fault("""
                {"match": {"method": "POST"}, "set": {"/status/state": "BRAND_NEW"}, "remove": ["/manifest"]}""");

        var reply = run("anna", "SELECT 1");

        assertThat(reply.at("/status/state").asText()).isEqualTo("BRAND_NEW");
        assertThat(reply.has("manifest")).isFalse();
        assertThat(reply.has("result")).isTrue();
    }

    @Test
    void endsATokenAtTheThirdPoll() {
        var token = control().token("anna", "sql", Duration.ofHours(1));
        control()
                .fault(
                        "{\"match\": {\"method\": \"GET\", \"path\": \"/api/2.0/sql/statements/*\"}, \"skip\": 2, \"expire_token\": true}");
        var started = run("anna", "SELECT 1").path("statement_id").asText();

        var statuses = new java.util.ArrayList<Integer>();
        for (int i = 0; i < 4; i++) {
            statuses.add(call(token, "GET", STATEMENTS + "/" + started, "").statusCode());
        }

        assertThat(statuses).containsExactly(200, 200, 401, 401);
    }

    @Test
    void sendsAnyBytesUnderAnyHeader() {
        control().fault("""
                {"status": 200, "headers": {"content-encoding": "gzip"}, "body_base64": "bm90IGd6aXA="}""");

        assertThat(call("dapi-anna", "GET", ME, "").body()).isEqualTo("not gzip");
    }

    @Test
    void remembersCallsWithoutTheirTokens() {
        call("dapi-anna", "GET", ME, "");

        assertThat(control().calls()).contains("\"user\":\"anna@example.com\"").doesNotContain("dapi-anna");
    }

    private static Socket asked() throws IOException {
        try {
            var address = simulator().address();
            var socket = new Socket(address.getHost(), address.getPort());
            socket.getOutputStream()
                    .write(("GET " + ME
                                    + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer dapi-anna\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return socket;
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }
}
