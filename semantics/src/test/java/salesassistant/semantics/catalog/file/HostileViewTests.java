package salesassistant.semantics.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.CompanyView;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Measure;

/** Metric views that nobody wrote in good faith. */
class HostileViewTests {

    private static final String FIELDS = "fields:\n  - {name: day, expr: day}\n";
    private static final String SALES = "measures:\n  - {name: sales, expr: SUM(x)}\n";

    @TestFactory
    Stream<DynamicTest> refusesWithAReason() {
        return Stream.of(
                        "",
                        "[]",
                        "just a text",
                        "version: 1.1\nmeasures: {sales: SUM(x)}\n" + FIELDS,
                        "version: 1.1\nfields: 3\n" + SALES,
                        "version: 1.1\n" + FIELDS,
                        "version: 1.1\n" + SALES,
                        "version: 1.1\n" + FIELDS + "measures: [1, 2, [3]]\n",
                        "version: 1.1\n" + FIELDS + "measures:\n  - {name: day, expr: SUM(x)}\n",
                        "version: 1.1\n" + FIELDS + SALES + "  - {name: sales, expr: SUM(y)}\n",
                        "version: 1.1\n" + FIELDS + SALES + "measures: []\n",
                        "a: &a [1]\nb: [*a, *a, *a]\n" + FIELDS + SALES,
                        "version: !!java.net.URL [x]\n" + FIELDS + SALES,
                        "version: 1.1\n" + FIELDS + SALES + "---\nversion: 1.1\n",
                        "[".repeat(10_000),
                        "x: " + "y".repeat(1_000_001))
                .map(text -> DynamicTest.dynamicTest(
                        "\"" + text.substring(0, Math.min(40, text.length())) + "\"",
                        () -> assertThatThrownBy(() -> CompanyView.load(text))
                                .isInstanceOf(CatalogException.class)
                                .hasMessageNotContaining("Exception")));
    }

    @Test
    void toleratesWhatIsOnlyOdd() {
        var catalog = CompanyView.load("""
                version: [1]
                source: {odd: true}
                joins: none
                """ + FIELDS + """
                  - {name: brand, expr: b, synonyms: brand name, format: yes, display_name: [x], comment: {y: z}}
                  - text
                measures:
                  - {name: sales, expr: SUM(x), synonyms: [1, {a: b}, [c]], format: {type: [odd], decimal_places: {places: many}}}
                  - {name: empty}
                  - {expr: SUM(x)}
                  - 17
                """);
        assertThat(catalog.measures()).extracting(Measure::name).containsExactly("sales");
        assertThat(catalog.dimensions()).extracting(Dimension::name).containsExactly("brand");
        assertThat(catalog.leafView().orElseThrow().remarks()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a`b", "it's", "x\\\\y", "(SELECT 1)", ":name", "-- gone", "/* gone */", "a\\\"b", "${x}"})
    void quotesWhateverANameHolds(String name) {
        var catalog = CompanyView.load("version: 1.1\n" + FIELDS + "  - {name: \"" + name + "\", expr: x}\n" + SALES);
        var dimension = catalog.dimensions().getFirst();
        assertThat(dimension.name()).matches("[\\p{L}\\p{N}_]+");
        assertThat(dimension.column()).startsWith("`").endsWith("`");
        assertThat(dimension
                        .column()
                        .substring(1, dimension.column().length() - 1)
                        .replace("``", ""))
                .doesNotContain("`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what?", "two\\nlines", "a\\tb", "nul\\0"})
    void doesNotOfferANameThatCannotBeWrittenSafely(String name) {
        var catalog = CompanyView.load("version: 1.1\n" + FIELDS + "  - {name: \"" + name + "\", expr: x}\n" + SALES);
        assertThat(catalog.dimensions()).isEmpty();
        assertThat(catalog.leafView().orElseThrow().remarks()).anyMatch(remark -> remark.contains("written safely"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b.c.d", "a..b", "a.`b", "."})
    void refusesASourceThatIsNoName(String source) {
        var text = "version: 1.1\n" + FIELDS + SALES;
        assertThatThrownBy(() -> CatalogLoader.load(new java.io.StringReader(text), java.util.Optional.empty(), source))
                .isInstanceOf(CatalogException.class);
    }

    @Test
    void readsExpressionsThatReferToEachOtherInACircleOrTooDeep() {
        var catalog = CompanyView.load(
                "version: 1.1\n" + FIELDS + SALES + """
                  - {name: a, expr: MEASURE(b) + 1}
                  - {name: b, expr: MEASURE(a) + MEASURE(b)}
                  - {name: deep, expr: "%sSUM(x)%s"}
                  - {name: open, expr: "SUM(((x"}
                  - {name: quote, expr: "SUM('x"}
                """.formatted("(".repeat(5_000), ")".repeat(5_000)));
        assertThat(catalog.measure("a").additive()).isFalse();
        assertThat(catalog.measure("deep").additive()).isFalse();
        assertThat(catalog.measure("open").additive()).isFalse();
    }

    @Test
    void readsTwoThousandMeasuresInAChain() {
        var measures = IntStream.range(0, 2_000)
                .mapToObj(i -> "  - {name: m%d, expr: %s, synonyms: [word %d]}\n"
                        .formatted(i, i == 0 ? "SUM(x)" : "MEASURE(m" + (i - 1) + ")", i))
                .collect(Collectors.joining());
        var catalog = CompanyView.load("version: 1.1\n" + FIELDS + "measures:\n" + measures);
        assertThat(catalog.measures()).hasSize(2_000);
        assertThat(catalog.measure("m1999").additive()).isTrue();
    }
}
