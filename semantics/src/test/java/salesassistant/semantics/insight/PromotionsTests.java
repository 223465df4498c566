package salesassistant.semantics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.SmallCatalog;

class PromotionsTests {

    @ParameterizedTest
    @CsvSource({
        "sales_value, base_sales_value",
        "sales_units, base_sales_units",
        "sales_volume, base_sales_volume",
    })
    void areToldByWhatWouldHaveBeenSoldAnyhow(String measure, String base) {
        assertThat(Promotions.beside(measure, Catalogs.nielsen())).contains(Figure.of(base));
        assertThat(Promotions.isBase(Figure.of(base), Catalogs.nielsen())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"base_sales_value", "promo_sales_value", "incremental_value", "promo_share", "price_per_unit"})
    void areNotLookedForInWhatIsAPartOrDoesNotAddUp(String measure) {
        assertThat(Promotions.beside(measure, Catalogs.nielsen())).isEmpty();
    }

    @Test
    void areUnknownWhereTheCatalogHasNoMeasureForThem() {
        assertThat(Promotions.beside("no_such_measure", SmallCatalog.catalog())).isEmpty();
    }
}
