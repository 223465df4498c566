package salesassistant.semantics.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.sample.SampleSettings;
import salesassistant.semantics.catalog.BakedMeasure;
import salesassistant.semantics.catalog.BakedWindow;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CompanyView;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.file.CatalogLoader;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.query.Query;

/** A company's metric view on a real Spark: what is compiled for it gives what SQL written by hand gives over its rows. */
@Tag("slow")
class CompanyViewTests {

    private static final LocalDate LONG_YEAR = LocalDate.of(2027, 1, 17);

    private static SparkWarehouse spark;

    @BeforeAll
    static void start() throws SQLException {
        spark = SparkWarehouse.start();
        SparkCompanyView.create(spark, SampleSettings.DEFAULT_END, "usual");
        SparkCompanyView.create(spark, LONG_YEAR, "long_year");
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    private static Catalog catalog(String schema) {
        return CatalogLoader.load(
                new java.io.StringReader(CompanyView.yaml()), Optional.empty(), schema + ".nielsen_sales_metrics");
    }

    private static Periods periods(String schema) {
        var row = run(ViewStatements.span(catalog(schema))).getFirst();
        return new Periods(DataSpan.ofDays(
                LocalDate.parse(String.valueOf(row.get("first_day"))),
                LocalDate.parse(String.valueOf(row.get("last_day")))));
    }

    private static List<Map<String, @Nullable Object>> run(SqlStatement statement) {
        return spark.run(statement.text(), statement.parameters());
    }

    private static List<Map<String, @Nullable Object>> run(String schema, Query query) {
        var statement = Compilations.statement(SqlCompilers.databricks(catalog(schema)), query);
        var rows = run(statement);
        Rows.assertSame(spark.run(statement.shown(), List.of()), rows, statement.shown());
        return rows;
    }

    @Test
    void findsTheWeeksOfTheData() {
        assertThat(periods("usual").data().lastWeekEnd()).isEqualTo(SampleSettings.DEFAULT_END);
        assertThat(periods("long_year").data().lastWeekEnd()).isEqualTo(LONG_YEAR);
    }

    @Test
    void findsTheMembersOfEachDimension() {
        var statements = ViewStatements.members(catalog("usual"), 500);
        assertThat(statements.keySet())
                .containsExactlyInAnyOrder("manufacturer", "brand", "category", "product_description", "banner");
        var gold = spark.run(
                "SELECT DISTINCT `Brand` AS member FROM usual.joined WHERE `Brand` IS NOT NULL ORDER BY 1", List.of());
        assertThat(run(java.util.Objects.requireNonNull(statements.get("brand"))))
                .isEqualTo(gold);
    }

    @ParameterizedTest
    @CsvSource({
        "usual, L4W",
        "usual, L12W",
        "usual, L52W",
        "usual, YTD",
        "long_year, L4W",
        "long_year, L52W",
        "long_year, YTD"
    })
    void theBaseMeasureInAWindowIsTheMeasureThatCarriesTheWindow(String schema, String code) {
        var catalog = catalog(schema);
        var view = catalog.leafView().orElseThrow();
        var window = code.equals("YTD")
                ? BakedWindow.YEAR_TO_DATE
                : new BakedWindow(Integer.parseInt(code.substring(1, code.length() - 1)));
        var family = view.baked().entrySet().stream()
                .filter(entry -> entry.getValue().window().equals(window))
                .toList();
        assertThat(family).hasSize(24);
        var byMember = List.<Breakdown>of(new Breakdown.ByMember("manufacturer"));
        var period = period(periods(schema), window);
        var baked = new Query(
                family.stream().map(entry -> Figure.of(entry.getKey())).toList(),
                byMember,
                new Filter.All(),
                period,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        var base = new Query(
                family.stream().map(entry -> figure(entry.getValue())).toList(),
                byMember,
                new Filter.All(),
                period,
                periods(schema).yearAgo(period),
                List.of(),
                Optional.empty(),
                Optional.empty());
        var bakedRows = run(schema, baked);
        var baseRows = run(schema, base);
        assertThat(bakedRows).extracting("manufacturer").containsExactlyElementsOf(names(baseRows));
        for (int i = 0; i < bakedRows.size(); i++) {
            for (var entry : family) {
                var column = Columns.name(figure(entry.getValue()));
                assertSameOrOpen(bakedRows.get(i), entry.getKey(), baseRows.get(i), column, entry.getValue());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> givesWhatSqlWrittenByHandGives() {
        return new CompanyGold(catalog("usual"), periods("usual"))
                .all().entrySet().stream()
                        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check("usual", entry.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> givesWhatSqlWrittenByHandGivesInAYearOfFiftyThreeWeeks() {
        return new CompanyGold(catalog("long_year"), periods("long_year"))
                .longYear().entrySet().stream()
                        .map(entry ->
                                DynamicTest.dynamicTest(entry.getKey(), () -> check("long_year", entry.getValue())));
    }

    private static void check(String schema, CompanyGold.Gold gold) {
        var rows = run(schema, gold.query());
        assertThat(rows).isNotEmpty();
        Rows.assertSame(rows, spark.run(gold.sql().replace("joined", schema + ".joined"), List.of()), gold.sql());
    }

    private static List<@Nullable Object> names(List<Map<String, @Nullable Object>> rows) {
        var names = new java.util.ArrayList<@Nullable Object>();
        rows.forEach(row -> names.add(row.get("manufacturer")));
        return names;
    }

    /** A view's own difference has no number where one of its sides has none; ours says what sold against nothing. */
    private static void assertSameOrOpen(
            Map<String, @Nullable Object> baked,
            String measure,
            Map<String, @Nullable Object> base,
            String column,
            BakedMeasure of) {
        var own = baked.get(measure);
        var ours = base.get(column);
        if (own == null && of.part() != BakedMeasure.Part.VALUE && of.part() != BakedMeasure.Part.YEAR_AGO) {
            boolean oneSided = isNothing(base.get(of.of())) || isNothing(base.get(of.of() + "_base"));
            assertThat(oneSided).as(measure + " of " + baked).isTrue();
            return;
        }
        assertThat(own == null).as(measure + " " + own + " is " + ours).isEqualTo(ours == null);
        if (own != null && ours != null) {
            assertThat((double) own)
                    .as(measure)
                    .isCloseTo(
                            (double) ours,
                            org.assertj.core.data.Offset.offset((of.part() == BakedMeasure.Part.PERCENT ? 2e-6 : 1e-6)
                                    * Math.max(1, Math.abs((double) ours))));
        }
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || ((Double) value) == 0;
    }

    private static Figure figure(BakedMeasure baked) {
        return new Figure(
                baked.of(),
                switch (baked.part()) {
                    case VALUE -> new Calculation.Value();
                    case YEAR_AGO -> new Calculation.BaseValue();
                    case DIFFERENCE -> new Calculation.Change();
                    case PERCENT -> new Calculation.ChangePercent();
                });
    }

    private static Period period(Periods periods, BakedWindow window) {
        return window.isYearToDate()
                ? periods.yearToDate()
                : periods.rolling(window.weeks()).orElseThrow();
    }
}
