package salesassistant.semantics.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.sql.Gold.base;
import static salesassistant.semantics.sql.Gold.growth;
import static salesassistant.semantics.sql.Gold.ketchup;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;

/** A year of 53 weeks keeps its weeks where they belong. */
class FiftyThreeWeeksTests {

    private static final LocalDate END = LocalDate.of(2027, 1, 17);
    private static final String KETCHUP = """
            period_type = 'WEEK' AND market_id = 'SE-TOT' AND product_level = 'CATEGORY' AND category = 'Ketchup'""";

    private final SqlCompiler compiler = SqlCompilers.duckDb(TinySample.catalog());

    @Test
    void theFiftyThirdWeekHasNothingToCompareWith() {
        var rows = assertSame(
                ketchup("sales_value")
                        .and(base())
                        .and(growth())
                        .by(Grain.WEEK)
                        .during(year(2026, 53))
                        .against(new Comparison(Comparison.Kind.YEAR_AGO, year(2025, 52), 364))
                        .build(),
                """
                SELECT t.period_id AS week, t.sales_value, y.sales_value AS sales_value_base,
                  100.0 * t.sales_value / y.sales_value - 100 AS sales_value_change_pct
                FROM (SELECT * FROM nielsen_sales_metrics WHERE %1$s AND iso_year = 2026) t
                LEFT JOIN (SELECT * FROM nielsen_sales_metrics WHERE %1$s AND iso_year = 2025) y ON y.iso_week = t.iso_week
                ORDER BY t.iso_week
                """.formatted(KETCHUP));
        assertThat(rows).hasSize(53);
        assertThat(rows.getLast().get("week")).isEqualTo("2026-W53");
        assertThat(rows.getLast().get("sales_value_base")).isNull();
    }

    @Test
    void theWeeksAfterItMeetTheSameWeeksOfTheLongYear() {
        assertSame(
                ketchup("sales_value")
                        .and(base())
                        .by(Grain.WEEK)
                        .during(year(2027, 2))
                        .against(new Comparison(Comparison.Kind.YEAR_AGO, year(2026, 2), 371))
                        .build(),
                """
                SELECT t.period_id AS week, t.sales_value, y.sales_value AS sales_value_base
                FROM (SELECT * FROM nielsen_sales_metrics WHERE %1$s AND iso_year = 2027) t
                JOIN (SELECT * FROM nielsen_sales_metrics WHERE %1$s AND iso_year = 2026) y ON y.iso_week = t.iso_week
                ORDER BY t.iso_week
                """.formatted(KETCHUP));
    }

    @Test
    void theLastFourWeekPeriodOfTheYearHasFiveWeeks() {
        assertSame(ketchup("sales_value").by(Grain.FOUR_WEEKS).during(span()).build(), """
                SELECT concat(iso_year, '-P', lpad(CAST(niq_period AS VARCHAR), 2, '0')) AS four_weeks, sum(sales_value) AS sales_value
                FROM nielsen_sales_metrics WHERE %s AND period_end_date BETWEEN DATE '2026-11-08' AND DATE '2027-01-17'
                GROUP BY 1 ORDER BY 1
                """.formatted(KETCHUP));
    }

    @Test
    void theWeekBelongsToItsIsoYearAndToTheMonthOfItsSunday() {
        assertSame(ketchup("sales_value").by(Grain.YEAR).during(span()).build(), """
                SELECT CAST(iso_year AS VARCHAR) AS year, sum(sales_value) AS sales_value
                FROM nielsen_sales_metrics WHERE %s AND period_end_date BETWEEN DATE '2026-11-08' AND DATE '2027-01-17'
                GROUP BY 1 ORDER BY 1
                """.formatted(KETCHUP));
        assertSame(ketchup("sales_value").by(Grain.MONTH).during(span()).build(), """
                SELECT left(CAST(period_end_date AS VARCHAR), 7) AS month, sum(sales_value) AS sales_value
                FROM nielsen_sales_metrics WHERE %s AND period_end_date BETWEEN DATE '2026-11-08' AND DATE '2027-01-17'
                GROUP BY 1 ORDER BY 1
                """.formatted(KETCHUP));
    }

    private List<java.util.Map<String, @org.jspecify.annotations.Nullable Object>> assertSame(
            Query query, String gold) {
        var statement = Compilations.statement(compiler, query);
        var rows = Execution.run(TinySample.connection(END), statement);
        Rows.assertSame(rows, Execution.run(TinySample.connection(END), gold, List.of()), statement.shown());
        return rows;
    }

    private static Period span() {
        return QueryBuilder.period(Period.Kind.SPAN, LocalDate.of(2026, 11, 8), END);
    }

    private static Period year(int isoYear, int weeks) {
        return QueryBuilder.period(Period.Kind.YEAR, new IsoWeek(isoYear, 1).end(), new IsoWeek(isoYear, weeks).end());
    }
}
