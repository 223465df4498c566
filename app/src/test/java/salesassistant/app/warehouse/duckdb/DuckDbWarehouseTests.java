package salesassistant.app.warehouse.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.app.TinySample;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseContract;
import salesassistant.app.warehouse.WarehouseFailure.Kind;

class DuckDbWarehouseTests extends WarehouseContract {

    private static final Path FOLDER = TinySample.copy("for-the-warehouse");
    private static final DuckDbWarehouse WAREHOUSE =
            new DuckDbWarehouse(new DuckDbSettings(FOLDER, "512MB", 2, 2, "tiny"));

    @AfterAll
    static void close() throws SQLException {
        WAREHOUSE.close();
    }

    @Override
    protected Warehouse warehouse() {
        return WAREHOUSE;
    }

    @Override
    protected String slow() {
        return "SELECT sum(a.range * b.range % 7) FROM range(10000000) a, range(1000000) b";
    }

    @Override
    protected String threeThousandRows() {
        return "SELECT range FROM range(3000) ORDER BY range";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE nielsen_sales_metrics",
                "CREATE TABLE mine (x INTEGER)",
                "SELECT content FROM read_text('pom.xml')",
                "SELECT * FROM read_csv('pom.xml')",
                "COPY (SELECT 1) TO 'target/leaked.csv'",
                "ATTACH ':memory:' AS other",
                "INSTALL httpfs",
                "SET enable_external_access = true",
                "SET memory_limit = '100GB'",
                "SET lock_configuration = false"
            })
    void refusesWhatReachesBeyondTheData(String sql) {
        assertThat(failure(sql, Deadline.in(Duration.ofSeconds(60))).kind()).isIn(Kind.REFUSED, Kind.UNREACHABLE);
        assertThat(Files.exists(Path.of("target/leaked.csv"))).isFalse();
    }

    @Test
    void leavesTheFileOpenToReadersInOtherProcesses() throws IOException, InterruptedException {
        assertThat(number("SELECT 1")).isEqualTo("1");

        var reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherReader.class.getName(),
                        FOLDER.resolve("sales.duckdb").toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(reader.getInputStream().readAllBytes());

        assertThat(reader.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.strip()).matches("[1-9][0-9]+");
    }

    @Test
    void saysWhenThereIsNoData() throws SQLException {
        try (var empty = new DuckDbWarehouse(new DuckDbSettings(Path.of("target", "nowhere"), "512MB", 2, 2, "tiny"))) {
            assertThat(empty.check().usable()).isFalse();
        }
    }

    @Test
    void endsTheWaitWhateverGoesWrong() throws SQLException {
        try (var broken = new DuckDbWarehouse(new DuckDbSettings(brokenPath(), "512MB", 2, 1, "tiny"))) {
            assertThat(failure(broken, "SELECT 1", Deadline.in(Duration.ofSeconds(60)))
                            .kind())
                    .isEqualTo(Kind.REFUSED);
        }
    }

    /** A path at which looking for a file ends in an error of the machine. */
    private static Path brokenPath() {
        return (Path) Proxy.newProxyInstance(
                DuckDbWarehouseTests.class.getClassLoader(), new Class<?>[] {Path.class}, (path, method, _) -> {
                    if (method.getName().equals("resolve")) {
                        return path;
                    }
                    throw new StackOverflowError();
                });
    }

    /** Another process that reads the same file. */
    static final class OtherReader {

        private OtherReader() {}

        public static void main(String[] arguments) throws SQLException {
            try (var connection =
                            DriverManager.getConnection("jdbc:duckdb:" + arguments[0] + ";access_mode=READ_ONLY");
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT count(*) FROM nielsen_sales_metrics")) {
                rows.next();
                System.out.println(rows.getLong(1));
            }
        }
    }
}
