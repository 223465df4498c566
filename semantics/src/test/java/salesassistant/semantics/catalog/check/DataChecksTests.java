package salesassistant.semantics.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.sample.Profile;
import salesassistant.sample.SampleSettings;
import salesassistant.sample.SampleWorld;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.file.CatalogLoader;

/** The checks pass on a sample and bite on a few weeks of it that are made wrong. */
class DataChecksTests {

    private static final String LAST_WEEKS = "period_end_date > DATE '2026-11-01'";

    private static @TempDir Path folder;
    private static Connection connection;

    @BeforeAll
    static void makeASample() throws SQLException {
        var file = folder.resolve("sales.duckdb");
        SampleWorld.generate(
                new SampleSettings(Profile.TINY, SampleSettings.DEFAULT_END, SampleSettings.DEFAULT_SEED),
                file,
                (_, _) -> {});
        connection = DriverManager.getConnection("jdbc:duckdb:");
        run("ATTACH '" + file + "' AS sample (READ_ONLY)");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void passOnTheSample() throws SQLException {
        use("TRUE");
        for (var check : DataChecks.of(Catalogs.nielsen())) {
            var complaint = check.complaint(rows(check.sql()));
            if (check.severity() == DataCheck.Severity.REFUSE) {
                assertThat(complaint).as(check.name()).isEmpty();
            }
        }
    }

    @Test
    void mentionWordsForMembersThatWereNotDelivered() throws SQLException {
        use(LAST_WEEKS);
        assertThat(complaints(Catalogs.nielsen()))
                .anySatisfy(complaint -> assertThat(complaint).contains("country", "DK", "FI", "NO"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    rows given twice     | INSERT INTO t FROM t LIMIT 1                                              | several rows
                    a level nobody knows | UPDATE t SET product_level = 'FAMILY' WHERE product_level = 'BRAND'       | FAMILY
                    a level left empty   | ALTER TABLE t ALTER product_level DROP NOT NULL; UPDATE t SET product_level = NULL WHERE product_level = 'BRAND' | null
                    no default level     | DELETE FROM t WHERE market_level = 'COUNTRY'                              | COUNTRY
                    litres and kilograms | UPDATE t SET volume_uom = 'l' WHERE pack_size_g = 500                     | volume_uom
                    brands without names | UPDATE t SET brand = NULL WHERE product_level = 'BRAND'                   |  brand on BRAND
                    """)
    void complainAboutDataMadeWrong(String what, String offence, String says) throws SQLException {
        use(LAST_WEEKS);
        assertThat(complaints(Catalogs.nielsen())).as("before").noneMatch(complaint -> complaint.contains(says));
        run(offence.replace(" t ", " nielsen_sales_metrics "));
        assertThat(complaints(Catalogs.nielsen()))
                .as(what)
                .anySatisfy(complaint -> assertThat(complaint).contains(says));
    }

    @ParameterizedTest
    @CsvSource({"sales_value_eur, expr: SUM(sales_value_eur)", "region, expr: region"})
    void failWhereAColumnIsMissing(String column, String expression) throws SQLException {
        use(LAST_WEEKS);
        var view = Catalogs.metricView().replace(expression + "\n", expression.replace(column, "gone") + "\n");
        assertThat(view).isNotEqualTo(Catalogs.metricView());
        var catalog = CatalogLoader.load(new StringReader(view), new StringReader(Catalogs.overlay()));
        assertThatThrownBy(() -> complaints(catalog))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("gone");
    }

    /** The tax table is shown to people, the expression computes: both must say the same on every day of change. */
    @Test
    void theTaxTableAgreesWithTheMeasureExcludingTax() throws SQLException {
        var catalog = Catalogs.nielsen();
        var expression = new ExpressionSql(catalog)
                .of(catalog.measure("sales_value_ex_vat").expression());
        for (var rate : catalog.trade().vat()) {
            var taxed =
                    "SELECT %s FROM (SELECT 100.0 AS sales_value, '%s' AS country_code, DATE '%s' AS period_end_date)"
                            .formatted(expression, rate.country(), rate.from());
            double expected = 10_000 / (100 + rate.percent().doubleValue());
            assertThat(Double.parseDouble(String.valueOf(rows(taxed).getFirst().getFirst())))
                    .as(rate.toString())
                    .isCloseTo(expected, Offset.offset(1e-9));
        }
    }

    private static void use(String condition) throws SQLException {
        run("CREATE OR REPLACE TABLE nielsen_sales_metrics AS FROM sample.nielsen_sales_metrics WHERE " + condition);
    }

    private static List<String> complaints(Catalog catalog) throws SQLException {
        var complaints = new ArrayList<String>();
        for (var check : DataChecks.of(catalog)) {
            check.complaint(rows(check.sql())).ifPresent(complaints::add);
        }
        return complaints;
    }

    private static void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<List<@Nullable String>> rows(String sql) throws SQLException {
        var rows = new ArrayList<List<@Nullable String>>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                var row = new ArrayList<@Nullable String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
