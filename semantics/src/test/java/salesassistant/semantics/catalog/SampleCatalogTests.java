package salesassistant.semantics.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleCatalogTests {

    private final Catalog catalog = Catalogs.nielsen();

    @Test
    void namesItsTableAndItsMeasures() {
        assertThat(catalog.source()).isEqualTo("nielsen_sales_metrics");
        assertThat(catalog.measures()).hasSize(32);
        assertThat(catalog.measure("sales_value").rollup()).isEqualTo(new Rollup.Sum());
        assertThat(catalog.measure("promo_share").expression().measures())
                .containsExactlyInAnyOrder("promo_sales_value", "sales_value");
    }

    @Test
    void choosesTheCoarsestLevelThatHoldsEverythingNamed() {
        assertThat(catalog.levelFor(Axis.PRODUCT, Set.of())).contains("CATEGORY");
        assertThat(catalog.levelFor(Axis.PRODUCT, Set.of("category", "brand"))).contains("BRAND");
        assertThat(catalog.levelFor(Axis.PRODUCT, Set.of("brand", "segment"))).contains("ITEM");
        assertThat(catalog.levelFor(Axis.PRODUCT, Set.of("private_label"))).contains("MANUFACTURER");
        assertThat(catalog.levelFor(Axis.MARKET, Set.of("country"))).contains("COUNTRY");
        assertThat(catalog.levelFor(Axis.MARKET, Set.of("retailer_group"))).contains("RETAILER_GROUP");
        assertThat(catalog.levelFor(Axis.MARKET, Set.of("retailer_group", "channel")))
                .contains("BANNER");
        assertThat(catalog.levelFor(Axis.MARKET, Set.of("banner", "region"))).isEmpty();
    }

    @Test
    void saysWhichMeasuresLiveOnRows() {
        assertThat(catalog.readFromRows("weighted_distribution")).isTrue();
        assertThat(catalog.readFromRows("avg_items_carried")).isTrue();
        assertThat(catalog.readFromRows("price_per_kg")).isFalse();
    }

    @Test
    void knowsTheFeastsByTheirWeeks() {
        assertThat(catalog.notes())
                .filteredOn(note -> note.kind() == Note.Kind.HOLIDAY)
                .hasSize(15)
                .anySatisfy(note -> {
                    assertThat(note.id()).isEqualTo("EASTER-2026");
                    assertThat(note.to()).isEqualTo("2026-04-05");
                });
    }

    @Test
    void leavesAWordOfSeveralMeaningsToThePreferredOne() {
        assertThat(words("private_label", "true")).contains("private label");
        assertThat(words("manufacturer", "Private Label")).doesNotContain("private label");
    }

    private List<String> words(String dimension, String member) {
        return Objects.requireNonNull(catalog.dimension(dimension).aliases().get(member))
                .en();
    }

    @Test
    void hasTheEightSuggestionsInBothLanguages() {
        assertThat(catalog.suggestions().get(Language.EN)).hasSize(8);
        assertThat(catalog.suggestions().get(Language.SV)).hasSize(8);
    }

    @Test
    void explainsEveryMeasureInBothLanguages() {
        for (var measure : catalog.measures()) {
            var en = "what is " + measure.label().en().toLowerCase(Locale.ROOT);
            var sv = "vad är " + measure.label().sv().toLowerCase(Locale.ROOT);
            assertThat(catalog.topics())
                    .filteredOn(Topic::answered)
                    .as(en)
                    .anyMatch(topic -> topic.terms().en().contains(en))
                    .as(sv)
                    .anyMatch(topic -> topic.terms().sv().contains(sv));
        }
    }
}
