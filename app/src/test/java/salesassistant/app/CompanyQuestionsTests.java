package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salesassistant.semantics.query.Column.Kind;
import tools.jackson.databind.JsonNode;

/** What is asked of the company's metric view, against SQL over the tables behind it, written by hand for each question. */
class CompanyQuestionsTests extends CompanyServerTests {

    private static final String STAR = """
             FROM p_coe_gold.ofs_nielsen.vw_fact_sales f
             JOIN p_coe_gold.ofs_nielsen.product p ON p.`Product Key` = f.`Product Key`
             JOIN p_coe_gold.ofs_nielsen.market m ON m.`Market Key` = f.`Market Key`
            """;
    private static final String L4W = "f.`Calendar Day` BETWEEN DATE '2026-10-19' AND DATE '2026-11-15'";
    private static final String L12W = "f.`Calendar Day` BETWEEN DATE '2026-08-24' AND DATE '2026-11-15'";
    private static final String L52W = "f.`Calendar Day` BETWEEN DATE '2025-11-17' AND DATE '2026-11-15'";
    private static final String THIS_YEAR = "f.`Calendar Day` BETWEEN DATE '2025-12-29' AND DATE '2026-11-15'";

    /** A question, and the SQL that gives its rows; the last kinds are those of its columns. */
    private record Asked(String question, String sql, Kind... kinds) {

        @Override
        public String toString() {
            return question;
        }
    }

    private static Stream<Asked> questions() {
        return Stream.of(
                new Asked(
                        "value sales by brand last 12 weeks",
                        sums("p.`Brand`", "`Value Sales`", L12W),
                        Kind.TEXT,
                        Kind.NUMBER),
                new Asked(
                        "value sales last 4 weeks vs last year",
                        """
                        SELECT n, b, n - b, 100 * (n / b - 1) FROM (
                          SELECT SUM(CASE WHEN f.`Calendar Day` >= DATE '2026-10-19' THEN f.`Value Sales` END) AS n,
                            SUM(CASE WHEN f.`Calendar Day` BETWEEN DATE '2025-10-20' AND DATE '2025-11-16'
                              THEN f.`Value Sales` END) AS b""" + STAR + ")",
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.NUMBER),
                new Asked(
                        "top 5 manufacturers by value sales year to date",
                        sums("p.`Manufacturer`", "`Value Sales`", THIS_YEAR) + " LIMIT 5",
                        Kind.TEXT,
                        Kind.NUMBER),
                new Asked(
                        "vod % by banner last 52 weeks",
                        "SELECT m.`Banner`, 100 * SUM(f.`Promo Value`) / SUM(f.`Value Sales`)" + STAR + " WHERE " + L52W
                                + " GROUP BY 1 ORDER BY 2 DESC",
                        Kind.TEXT,
                        Kind.NUMBER),
                new Asked(
                        "volume CU by retailer group this year",
                        sums("m.`Retailer Group`", "`Volume Sales CU`", THIS_YEAR),
                        Kind.TEXT,
                        Kind.NUMBER),
                new Asked(
                        "value sales by week last 8 weeks",
                        "SELECT concat(extract(YEAROFWEEK FROM f.`Calendar Day`), '-W', lpad(weekofyear(f.`Calendar Day`),"
                                + " 2, '0')), SUM(f.`Value Sales`)" + STAR
                                + " WHERE f.`Calendar Day` > DATE '2026-09-20' GROUP BY 1 ORDER BY 1",
                        Kind.TEXT,
                        Kind.NUMBER),
                new Asked(
                        "sales of NORDVIK FOODS SVERIGE by brand",
                        sums("p.`Brand`", "`Value Sales`", L52W + " AND p.`Manufacturer` = 'NORDVIK FOODS SVERIGE'"),
                        Kind.TEXT,
                        Kind.NUMBER),
                new Asked(
                        "promo value by channel last 4 weeks",
                        sums("m.`Channel`", "`Promo Value`", L4W),
                        Kind.TEXT,
                        Kind.NUMBER),
                new Asked(
                        "sales in Almgren",
                        "SELECT SUM(f.`Value Sales`)" + STAR + " WHERE " + L52W + " AND m.`Retailer Group` = 'Almgren'",
                        Kind.NUMBER),
                new Asked(
                        "which category is biggest",
                        sums("p.`Category`", "`Value Sales`", L52W) + " LIMIT 10",
                        Kind.TEXT,
                        Kind.NUMBER));
    }

    private static String sums(String by, String measure, String where) {
        return "SELECT " + by + ", SUM(f." + measure + ")" + STAR + " WHERE " + where
                + " GROUP BY 1 ORDER BY 2 DESC, 1";
    }

    @ParameterizedTest
    @MethodSource("questions")
    void areAnsweredWithTheFiguresOfTheTablesBehindIt(Asked asked) {
        var answer = ask("anna", asked.question());

        assertThat(answer.path("outcome").asString()).as(answer.toString()).isEqualTo("answered");
        assertThat(answer.path("source").asString()).isEqualTo("catalog");
        assertThat(answer.path("sql").asString()).contains("MEASURE(", VIEW);
        same(answer.path("results").path("rows"), sql("anna", asked.sql(), asked.kinds()));
    }

    @Test
    void agreeWithTheMeasuresThatHaveTheirWindowInTheName() {
        var answer = ask("anna", "value sales by category last 4 weeks");

        same(
                answer.path("results").path("rows"),
                sql(
                        "anna",
                        "SELECT `Category`, MEASURE(`l4w_value_sales`) FROM " + VIEW + " GROUP BY ALL ORDER BY 2 DESC",
                        Kind.TEXT,
                        Kind.NUMBER));
    }

    @Test
    void takeNoDefaultOfTheSample() {
        var answer = ask("anna", "value sales");

        assertThat(answer.path("interpretation").path("chips"))
                .noneMatch(chip -> chip.path("kind").asString().equals("market"));
        assertThat(ask("anna", "our value sales").path("outcome").asString()).isNotEqualTo("answered");
    }

    @Test
    void areSuggestedOnlyWhereTheyAreAnswered() {
        var suggestions = get("anna", "/api/genie/suggestions");

        assertThat(suggestions.size()).isGreaterThanOrEqualTo(3);
        suggestions.forEach(question -> assertThat(
                        ask("anna", question.asString()).path("outcome").asString())
                .as(question.asString())
                .isEqualTo("answered"));
    }

    static void same(JsonNode rows, List<List<Object>> expected) {
        assertThat(rows.size()).isEqualTo(expected.size()).isPositive();
        for (int r = 0; r < expected.size(); r++) {
            for (int c = 0; c < expected.get(r).size(); c++) {
                var told = rows.path(r).path(c);
                if (expected.get(r).get(c) instanceof Number number) {
                    var exact = new BigDecimal(number.toString()).doubleValue();
                    assertThat(told.asDouble()).isCloseTo(exact, within(Math.abs(exact) * 1e-6 + 1e-6));
                } else {
                    assertThat(told.asString()).isEqualTo(expected.get(r).get(c));
                }
            }
        }
    }
}
