package salesassistant.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The simulation repeats the prototype of the specification, cell by cell; only rounding differs. */
class PrototypeTests {

    private final Sample sample = Samples.standard();

    @Test
    void cellsAgreeWithThePrototype() {
        assertThat(sample.rows("""
                SELECT n.period_id, n.market_name, n.product_name, n.sales_value, p.sales_value AS prototype
                FROM %s p LEFT JOIN nielsen_sales_metrics n USING (period_type, period_id, market_id, product_id)
                WHERE NOT coalesce(
                  abs(n.sales_value - p.sales_value) <= 0.01 + 0.0001 * p.sales_value
                  AND abs(n.promo_sales_value - p.promo_sales_value) <= 0.01 + 0.0001 * p.promo_sales_value
                  AND abs(n.base_sales_value - p.base_sales_value) <= 0.01 + 0.0001 * p.base_sales_value
                  AND abs(n.base_sales_units - p.base_sales_units) <= 0.01 + 0.0001 * p.base_sales_units
                  AND abs(n.sales_units - p.sales_units) <= 30 + 0.0001 * p.sales_units
                  AND abs(n.pcv_selling - p.pcv_selling) <= 0.001 + 1e-5 * p.pcv_selling
                  AND abs(coalesce(n.tdp, n.weighted_distribution) - p.tdp) <= 0.06, false)
                """.formatted(prototypeCells()))).isEmpty();
        assertThat(sample.count("SELECT count(*) FROM " + prototypeCells())).isEqualTo(240);
    }

    /** The prototype has rows for the retailer group whose delivery is missing; a missing banner takes them along. */
    @Test
    void theStandardSampleHasAsManyRows() {
        assertThat(sample.count("SELECT count(*) FROM nielsen_sales_metrics")).isEqualTo(993_384 - 117);
    }

    @Test
    void randomNumbersAreThoseOfThePrototype() {
        long seed = SampleSettings.DEFAULT_SEED;

        assertThat(RandomStream.of(seed, "list").at(7).at(11).uniform()).isEqualTo(0.6335811645974538);
        assertThat(RandomStream.of(seed, "oos").at(127).at(277).at(201).uniform())
                .isEqualTo(0.09311254731366964);
        assertThat(NormalStream.of(seed, "taste").at(33).at(5).value()).isCloseTo(1.7170760689551714, within(1e-12));
        assertThat(RandomStream.indexOf("SolgårdKetchup")).isEqualTo(1590021546);
    }

    private static String prototypeCells() {
        var file = PrototypeTests.class.getResource("prototype_cells.csv");
        return "read_csv('%s')".formatted(java.nio.file.Path.of(java.net.URI.create(String.valueOf(file))));
    }
}
