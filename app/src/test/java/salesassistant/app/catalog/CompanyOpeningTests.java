package salesassistant.app.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.doctor.Finding;
import salesassistant.app.doctor.Visit;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Workspaces;
import salesassistant.semantics.sql.SqlCompilers;
import salesassistant.semantics.sql.SqlStatement;
import tools.jackson.databind.json.JsonMapper;

/** What a caller and the doctor are told where a company's data cannot be opened. */
class CompanyOpeningTests {

    private static final String VIEW = "main.sales.metrics";
    private static final Caller ANNA = new Caller("anna", "Anna", Optional.of(Workspaces.lent("dapi-anna")));
    private static final String RIGHT = """
            version: 1.1
            source: main.sales.facts
            dimensions: [{name: Day, expr: day}, {name: Brand, expr: brand}]
            measures: [{name: Value Sales, expr: SUM(value)}]
            """;

    private HttpServer server;
    private int status = 200;
    private Map<String, Object> described = Map.of();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/2.1/unity-catalog/tables/" + VIEW, exchange -> {
            var body = new JsonMapper().writeValueAsString(described).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "401, UNAUTHENTICATED, 401, sign-in",
        "403, PERMISSION_DENIED, 403, catalog-forbidden",
        "404, TABLE_DOES_NOT_EXIST, 403, catalog-forbidden",
        "400, INVALID_PARAMETER_VALUE, 503, catalog-unreadable",
        "500, INTERNAL_ERROR, 503, catalog-unreachable"
    })
    void tellsWhyTheWorkspaceDoesNotDescribeIt(int answered, String error, int told, String code) {
        status = answered;
        described = Map.of("error_code", error, "message", "the workspace's own words");

        var problem = failure().problem();

        assertThat(problem.status()).isEqualTo(told);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.detail()).doesNotContain("own words", "localhost");
        assertThat(examined().state()).isEqualTo(Finding.State.FAILS);
    }

    @Test
    void tellsThatATableIsNoMetricView() {
        described = Map.of("table_type", "MANAGED", "columns", List.of());

        assertThat(failure().problem().code()).isEqualTo("no-metric-view");
        assertThat(examined().what()).contains(VIEW, "MANAGED", "CATALOG_OVERLAY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'version: [1.1'", "'version: 1.1'", "'measures: &a [*a, *a]'", "''"})
    void tellsThatADescriptionIsBroken(String yaml) {
        described = Map.of("table_type", "METRIC_VIEW", "view_definition", yaml);

        assertThat(failure().problem().code()).isEqualTo("catalog-wrong");
        assertThat(examined().state()).isEqualTo(Finding.State.FAILS);
    }

    @Test
    void tellsTheDoctorWhatWasFound() {
        described = Map.of("table_type", "METRIC_VIEW", "view_definition", RIGHT);

        assertThat(examined().state()).isEqualTo(Finding.State.WORKS);
        assertThat(examined().what()).contains("1 measures");
        assertThat(examined(Optional.empty()).state()).isEqualTo(Finding.State.UNTRIED);
    }

    @Test
    void passesOnWhatTheWarehouseSays() {
        described = Map.of("table_type", "METRIC_VIEW", "view_definition", RIGHT);

        assertThat(catchThrowableOfType(WarehouseFailure.class, () -> opening().open(ANNA, soon()))
                        .kind())
                .isEqualTo(WarehouseFailure.Kind.UNREACHABLE);
    }

    private ProblemException failure() {
        return catchThrowableOfType(ProblemException.class, () -> opening().open(ANNA, soon()));
    }

    private Finding examined() {
        return examined(ANNA.credential());
    }

    private Finding examined(Optional<Credential> as) {
        return CatalogExamined.of(settings(), opening()).examine(new Visit(as, soon()));
    }

    private CompanyOpening opening() {
        var address = URI.create("http://localhost:" + server.getAddress().getPort());
        return new CompanyOpening(
                settings(), new UnityCatalog(Workspaces.at(address)), new Asleep(), SqlCompilers::databricks);
    }

    private static CatalogSettings settings() {
        return new CatalogSettings("", "", VIEW, Duration.ofHours(1), 100);
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(60));
    }

    /** A warehouse that cannot be reached. */
    private static final class Asleep implements Warehouse {

        @Override
        public Fetched run(SqlStatement statement, Page page, Caller caller, Deadline deadline) {
            throw new WarehouseFailure(WarehouseFailure.Kind.UNREACHABLE, null);
        }

        @Override
        public Check check() {
            return new Check(false, "asleep");
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities("Asleep", 1);
        }
    }
}
