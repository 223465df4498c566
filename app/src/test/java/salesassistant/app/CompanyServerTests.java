package salesassistant.app;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.sql.SqlStatement;
import salesassistant.simulator.SimulatorProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server over the company's own metric view, at the simulated workspace with a real Spark behind it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "DATABRICKS_METRIC_VIEW=" + CompanyServerTests.VIEW,
            // The first question of a person opens her catalog at a Spark that has just started.
            "question.patience=240s",
            "QUERY_TIMEOUT=120"
        })
@Import(CompanyWorld.class)
@Timeout(300)
abstract class CompanyServerTests {

    static final String VIEW = "p_coe_gold.ofs_nielsen.nielsen_sales_metrics";

    static final SimulatorProcess SIMULATOR =
            SimulatorProcess.shared(TinySample.folder().resolve("sales.duckdb"));

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Warehouse warehouse;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void workspace(DynamicPropertyRegistry properties) {
        properties.add("DATABRICKS_HOST", () -> SIMULATOR.address().toString());
        properties.add("DATABRICKS_WAREHOUSE_ID", () -> "5a6b7c8d9e0f1a2b");
        SIMULATOR.control().reset();
        SIMULATOR.control().knobs("{\"cold_start_ms\": 0}");
    }

    JsonNode ask(String caller, String question) {
        return post(caller, "/api/genie/ask", Map.of("question", question));
    }

    JsonNode post(String caller, String path, Map<String, ?> body) {
        return json(send(request(caller, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build()));
    }

    JsonNode get(String caller, String path) {
        return json(send(request(caller, path).GET().build()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Runs SQL of the test's own as somebody, past everything that makes SQL from questions. */
    List<List<Object>> sql(String caller, String sql, Column.Kind... kinds) {
        var columns = new ArrayList<Column>();
        for (var kind : kinds) {
            columns.add(new Column(
                    "c" + columns.size(),
                    kind,
                    Unit.NUMBER,
                    0,
                    java.util.Optional.empty(),
                    java.util.Optional.empty()));
        }
        return warehouse
                .run(
                        new SqlStatement(sql, List.of(), sql, columns),
                        Page.first(10_000),
                        CompanyWorld.caller(caller),
                        Deadline.in(java.time.Duration.ofMinutes(2)))
                .table()
                .rows()
                .stream()
                .map(row -> (List<Object>) new ArrayList<Object>(row))
                .toList();
    }

    private HttpRequest.Builder request(String caller, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(TestWorld.CALLER, caller)
                .header("Accept-Language", "en");
    }

    private static HttpResponse<String> send(HttpRequest request) {
        return Http.send(CLIENT, request);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
