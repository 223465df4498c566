package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.file.WindowedView;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlCompilers;

/** Questions to measures that carry their weeks in themselves, where what they belong to is easily mistaken. */
class FamilyQuestionsTests {

    @Test
    void comparesSalesWithSalesAndNotWithPromotedOnes() {
        var catalog = WindowedView.load(WindowedView.measure("promo_value_sales", "SUM(v) FILTER (WHERE promo)")
                + WindowedView.sum("l4w_value_sales", "", 0)
                + WindowedView.sum("l4w_py_value_sales", "", 52));
        var query = CompanyReaders.understood(catalog, "l4w value sales by brand vs last year")
                .query();
        assertThat(SqlCompilers.databricks(catalog).compile(query))
                .isInstanceOfSatisfying(
                        Compilation.Compiled.class,
                        compiled -> assertThat(compiled.statement().text())
                                .contains("MEASURE(`l4w_value_sales`)", "MEASURE(`l4w_py_value_sales`)")
                                .doesNotContain("promo"));
    }

    @Test
    void doesNotComputeTheYearBeforeFromAGrowth() {
        var catalog = WindowedView.load(WindowedView.sum("l4w_sales", "", 0)
                + WindowedView.sum("l4w_before", "", 52)
                + WindowedView.measure(
                        "l4w_sales_chg", "(MEASURE(l4w_sales) - MEASURE(l4w_before)) / MEASURE(l4w_before) * 100"));
        var query = CompanyReaders.understood(catalog, "sales by brand last 4 weeks vs last year")
                .query();
        assertThat(SqlCompilers.databricks(catalog).compile(query)).isInstanceOf(Compilation.Refused.class);
    }
}
