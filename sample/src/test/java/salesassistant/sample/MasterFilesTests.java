package salesassistant.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Products and markets of the sample world are those of the specification. */
class MasterFilesTests {

    private static final World NORDIC = World.of(SampleSettings.of(Profile.NORDIC));

    @Test
    void productsAreThoseOfTheSpecification() {
        assertThat(Node.of(NORDIC).stream().map(MasterFilesTests::line))
                .containsExactlyInAnyOrderElementsOf(Table.read("dim_product.csv").rows().stream()
                        .map(MasterFilesTests::line)
                        .toList());
    }

    @Test
    void marketsAreThoseOfTheSpecificationInTheirOrder() {
        assertThat(NORDIC.markets().all().stream().map(MasterFilesTests::line))
                .containsExactlyElementsOf(Table.read("dim_market.csv").rows().stream()
                        .map(MasterFilesTests::line)
                        .toList());
    }

    @Test
    void thePanelHas278Stores() {
        assertThat(NORDIC.panel().stores()).hasSize(278);
    }

    @Test
    void panelStoresStandForAllRealStores() {
        for (Banner banner : Banner.all()) {
            var own = NORDIC.panel().stores().stream()
                    .filter(store -> store.banner().equals(banner))
                    .toList();
            assertThat(own.stream().mapToInt(Store::standsFor).sum()).isEqualTo(banner.stores());
        }
    }

    @Test
    void everyArticleHasItsOwnCheckedNumber() {
        List<String> numbers = Items.all().stream().map(Item::ean).toList();

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allSatisfy(ean -> assertThat(checkSum(ean) % 10).isZero());
    }

    @Test
    void everyNameThatAnEventTouchesExists() {
        assertThat(PlantedEvents.all())
                .allSatisfy(event -> assertThat(event.effects())
                        .allSatisfy(effect -> assertThat(Items.all()).anyMatch(effect::touches)));
    }

    private static int checkSum(String ean) {
        int sum = 0;
        for (int i = 0; i < ean.length(); i++) {
            sum += (ean.charAt(i) - '0') * (i % 2 == 1 ? 3 : 1);
        }
        return sum;
    }

    private static String line(Node node) {
        Item item = node.item();
        String article = item == null ? "|" : "%s|%s".formatted(item.ean(), item.grams());
        String launch = item == null || item.launch() == null
                ? ""
                : item.launch().monday().toString();
        return List.of(
                        node.id(),
                        node.name(),
                        node.level(),
                        node.category().name(),
                        orEmpty(node.segment()),
                        orEmpty(node.manufacturer()),
                        orEmpty(node.brand()),
                        article,
                        launch)
                .toString();
    }

    private static String line(Table.Row row) {
        if (row.cells().containsKey("market_id")) {
            return List.of(
                            row.text("market_id"),
                            row.text("market_name"),
                            row.text("market_level"),
                            row.text("country_code"),
                            row.text("channel"),
                            row.text("retailer_group"),
                            row.text("banner"),
                            row.text("region"),
                            row.text("currency"),
                            row.number("eur_rate"))
                    .toString();
        }
        return List.of(
                        row.text("product_id"),
                        row.text("product_name"),
                        row.text("product_level"),
                        row.text("category"),
                        row.text("segment"),
                        row.text("manufacturer"),
                        row.text("brand"),
                        row.text("ean") + "|" + row.text("pack_size_g"),
                        row.text("launch_date"))
                .toString();
    }

    private static String line(Market market) {
        return List.of(
                        market.id(),
                        market.name(),
                        market.level(),
                        market.country().code(),
                        orEmpty(market.channel()),
                        orEmpty(market.group()),
                        orEmpty(market.banner()),
                        orEmpty(market.region()),
                        market.country().currency(),
                        market.country().euroRate())
                .toString();
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
