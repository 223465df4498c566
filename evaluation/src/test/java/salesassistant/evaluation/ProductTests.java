package salesassistant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProductTests {

    private static final String ANSWER = """
            {"query_id":"q1","conversation_id":"c1","outcome":"answered","sql":"SELECT 1","ai_summary":"VAT is included.",
             "results":{"columns":["brand","value"],"rows":[["Solgård",387.6],["Rubino","12345678901234567.5"]],
                        "row_count":%d,"truncated":true,"next_cursor":"p2"},
             "caveats":["small base"],"suggested_followups":["and units?"],"cached":true}""";

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private HttpServer server;
    private Product product;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        product =
                new Product(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        product.close();
        server.stop(0);
    }

    @Test
    void anAnswerIsReadToItsLastPage() throws Exception {
        serve("/api/genie/ask", 200, ANSWER.formatted(3));
        serve("/api/genie/queries/q1/rows", 200, "{\"rows\":[[\"PL\",null]],\"next_cursor\":null}");
        Reply reply = product.ask("top brands", "c1");
        assertThat(reply.answered()).isTrue();
        assertThat(reply.cached()).isTrue();
        assertThat(reply.followups()).isEqualTo(1);
        assertThat(reply.parts()).containsEntry("reading", 1.5).containsEntry("sql", 2.0);
        assertThat(reply.text()).contains("VAT is included.", "small base");
        assertThat(reply.table().rows()).hasSize(3);
        assertThat(reply.table().rows().getLast().getLast()).isEqualTo(Cell.MISSING);
        assertThat(reply.table().rows().get(1).get(1).matches(Cell.of(12345678901234567.5), 1))
                .isTrue();
        assertThat(asked.get()).contains("\"conversation_id\":\"c1\"");
    }

    @Test
    void aRowCountThatThePagesDoNotHoldIsAnError() throws Exception {
        serve("/api/genie/ask", 200, ANSWER.formatted(7));
        serve("/api/genie/queries/q1/rows", 200, "{\"rows\":[[\"PL\",1]],\"next_cursor\":null}");
        assertThatThrownBy(() -> product.ask("top brands", null)).hasMessageContaining("row_count says 7");
    }

    @Test
    void aProblemIsAFailureAndNoAnswer() throws Exception {
        serve("/api/genie/ask", 500, "{\"title\":\"broken\"}");
        Reply reply = product.ask("top brands", null);
        assertThat(reply.outcome()).isEqualTo("problem");
        assertThat(reply.text()).contains("500", "broken");
    }

    private void serve(String path, int status, String body) {
        server.createContext(path, exchange -> {
            asked.compareAndSet("", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Server-Timing", "reading;dur=1.500, sql;dur=2");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
