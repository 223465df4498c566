package salesassistant.semantics.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.semantics.catalog.BakedMeasure;
import salesassistant.semantics.catalog.BakedMeasure.Part;
import salesassistant.semantics.catalog.BakedWindow;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Unit;

/** What measures with a time window of their own belong to. */
class ViewFamiliesTests {

    private static final BakedWindow FOUR = new BakedWindow(4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "promo_value_sales | SUM(v) FILTER (WHERE promo)",
                "promo_value_sales | SUM(v)",
                "value_sales_sek   | SUM(v) FILTER (WHERE promo)",
                "value_sales_sek   | SUM(CASE WHEN promo THEN v ELSE 0 END)",
                "value_sales_sek   | SUM(IF(promo, v, 0))",
                "value_sales_sek   | SUM(w)"
            })
    void standsInWhereTheOnlyLikelyMeasureIsOfOtherRows(String plain, String expression) {
        var view = WindowedView.load(WindowedView.measure(plain, expression)
                        + WindowedView.sum("l4w_value_sales", "", 0)
                        + WindowedView.sum("l4w_py_value_sales", "", 52)
                        + WindowedView.measure(
                                "l4w_diff_value_sales", "MEASURE(l4w_value_sales) - MEASURE(l4w_py_value_sales)"))
                .leafView()
                .orElseThrow();
        assertThat(view.baked().values()).extracting(BakedMeasure::of).containsOnly("value_sales");
        assertThat(view.members("value_sales", FOUR))
                .containsEntry(Part.VALUE, "l4w_value_sales")
                .containsEntry(Part.YEAR_AGO, "l4w_py_value_sales");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUM(v)                                              | ''",
                "SUM(source.v) FILTER (WHERE (f.`Kind` = 'Own'))     | AND kind = 'Own'",
                "SUM(v) FILTER (WHERE kind = 'a' OR kind = 'b')      | AND (kind = 'a' OR kind = 'b')",
                "SUM(v) FILTER (WHERE size BETWEEN 1 AND 2)          | AND size BETWEEN 1 AND 2"
            })
    void belongsToTheMeasureThatDiffersByAUnitAlone(String expression, String condition) {
        var view = WindowedView.load(WindowedView.measure("value_sales_sek", expression)
                        + WindowedView.sum("l4w_value_sales", condition, 0)
                        + WindowedView.sum("l4w_py_value_sales", condition, 52))
                .leafView()
                .orElseThrow();
        assertThat(view.families()).isEmpty();
        assertThat(view.baked().values()).extracting(BakedMeasure::of).containsOnly("value_sales_sek");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(MEASURE(l4w_sales) - MEASURE(l4w_ya_sales)) / MEASURE(l4w_ya_sales) * 100",
                "try_divide(MEASURE(l4w_sales) - MEASURE(l4w_ya_sales), MEASURE(l4w_ya_sales)) * 100",
                "100 * MEASURE(l4w_sales) div MEASURE(l4w_ya_sales) - 100"
            })
    void takesAGrowthForNoDifference(String growth) {
        var catalog = WindowedView.load(
                WindowedView.sum("l4w_sales", "", 0) + WindowedView.measure("l4w_sales_chg", inline(growth)));
        assertThat(catalog.findMeasure("l4w_sales_chg")).isEmpty();
        var view = catalog.leafView().orElseThrow();
        assertThat(view.members("sales", FOUR)).containsOnlyKeys(Part.VALUE);
        assertThat(view.remarks()).anyMatch(remark -> remark.contains("l4w_sales_chg is not offered"));
    }

    /** The growth where there is no measure for the year before, which is then written out. */
    private static String inline(String growth) {
        return growth.replace("MEASURE(l4w_ya_sales)", WindowedView.sum("", 52));
    }

    @Test
    void takesAGrowthOfAShareForNoDifferenceOfShares() {
        var catalog = WindowedView.load(WindowedView.measure("l4w_share", share(0))
                + WindowedView.measure("l4w_py_share", share(52))
                + WindowedView.measure(
                        "l4w_share_chg", "(MEASURE(l4w_share) - MEASURE(l4w_py_share)) / MEASURE(l4w_py_share)"));
        assertThat(catalog.findMeasure("l4w_share_chg")).isEmpty();
    }

    @Test
    void takesADifferenceThatDividesBothSidesOrByANumberForOne() {
        var view = WindowedView.load(WindowedView.measure("l4w_share", share(0))
                        + WindowedView.measure("l4w_diff_share", share(0) + " - " + share(52))
                        + WindowedView.sum("l4w_sales", "", 0)
                        + WindowedView.measure(
                                "l4w_diff_sales",
                                "(" + WindowedView.sum("", 0) + " - " + WindowedView.sum("", 52) + ") / 1000"))
                .leafView()
                .orElseThrow();
        assertThat(view.members("share", FOUR)).containsEntry(Part.DIFFERENCE, "l4w_diff_share");
        assertThat(view.members("sales", FOUR)).containsEntry(Part.DIFFERENCE, "l4w_diff_sales");
    }

    private static String share(int weeksBefore) {
        return WindowedView.sum("AND own", weeksBefore) + " / NULLIF(" + WindowedView.sum("", weeksBefore) + ", 0)";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "try_divide(%1$s - %2$s, %2$s)       | 100",
                "(%1$s - %2$s) / NULLIF(%2$s, 0)     | 100",
                "(%1$s - %2$s) div %2$s              | 100",
                "100 * try_divide(%1$s - %2$s, %2$s) | 1"
            })
    void showsAGrowthOfSharesInPerCentHoweverItIsDivided(String growth, int factor) {
        var catalog = WindowedView.load(WindowedView.measure("own_share", "100 * SUM(o) / SUM(v)")
                + WindowedView.measure("l4w_own_share", "100 * " + share(0))
                + WindowedView.measure("l4w_py_own_share", "100 * " + share(52))
                + WindowedView.measure(
                        "l4w_pct_own_share", growth.formatted("MEASURE(l4w_own_share)", "MEASURE(l4w_py_own_share)")));
        assertThat(catalog.measure("l4w_own_share").expression())
                .isEqualTo(new Expression.Evaluated("l4w_own_share", 1));
        assertThat(catalog.measure("l4w_pct_own_share").unit()).isEqualTo(Unit.PERCENT);
        assertThat(catalog.measure("l4w_pct_own_share").expression())
                .isEqualTo(new Expression.Evaluated("l4w_pct_own_share", factor));
    }
}
