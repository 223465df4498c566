package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of other shapes, and figures that follow from two columns: what is true is supported, another number is not. */
class ShapesTests {

    private static final Table KEY_FIGURES = Table.of(
            List.of("Nyckeltal", "Värde"),
            List.of(
                    List.of("Försäljning (tkr)", 52400),
                    List.of("Marknadsandel (%)", 18.6),
                    List.of("Antal butiker", 640),
                    List.of("Snittpris (kr)", 24.5)));

    private static final Table KEY_FIGURES_BY_YEAR = Table.of(
            List.of("KPI", "2023", "2024"),
            List.of(
                    List.of("Sales (SEK m)", 310.0, 341.0),
                    List.of("Gross margin (%)", 24.1, 25.3),
                    List.of("Stores", 88, 91)));

    private static final Table KEY_FIGURES_AGAINST = Table.of(
            List.of("Metric", "Unit", "Actual", "Last year"),
            List.of(
                    List.of("Revenue", "kSEK", 8200, 7900),
                    List.of("Orders", "number", 4100, 4000),
                    List.of("Margin", "%", 31.2, 30.4)));

    private static final Table SHARES = Table.of(
            List.of("brand", "Willys", "Coop", "Lidl"),
            List.of(
                    List.of("Felix", 41.3, 38.2, 22.4),
                    List.of("Heinz", 35.1, 33.6, 47.9),
                    List.of("Eldorado", 23.6, 28.2, 29.7)));

    private static final Table STORES = Table.of(
            List.of("kedja", "försäljning tkr", "antal butiker", "kunder"),
            List.of(List.of("Alfa", 84000, 40, 700000), List.of("Beta", 54000, 30, 400000)));

    private static final Table PACKS = Table.of(
            List.of("article", "units sold", "sales SEK"),
            List.of(List.of("Mustard", 1200, 30000), List.of("Relish", 500, 17500)));

    private static final Table LAUNCH = Table.of(
            List.of("weeks_since_launch", "stores"),
            List.of(List.of(1, 112), List.of(4, 389), List.of(8, 604), List.of(12, 590)));

    private static final Table EASTERS = Table.of(
            List.of("season", "eggs_msek", "lamb_msek"),
            List.of(List.of("Easter 2023", 212.0, 88.3), List.of("Easter 2024", 235.4, 81.9)));

    private static final Table HALVES = Table.of(
            List.of("model", "jan–jun 2023", "jan–jun 2024"),
            List.of(List.of("Alfa", 4000, 5000), List.of("Beta", 3000, 2400)));

    private static void says(Table table, String right, String wrong) {
        assertThat(Checker.check(table, right).verdict()).as(right).isEqualTo(Verdict.SUPPORTED);
        assertThat(Checker.check(table, wrong).verdict()).as(wrong).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Försäljningen landade på 52,4 mkr och marknadsandelen på 18,6 %. | Försäljningen landade på 18,6 mkr och marknadsandelen på 52,4 %.
            The market share is 18.6 %. | The market share is 24.5 %.
            Produkten finns i 640 butiker. | Produkten finns i 524 butiker.
            """)
    void readsFiguresThatStandInRows(String right, String wrong) {
        says(KEY_FIGURES, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gross margin was 25.3 % in 2024. | Gross margin was 25.3 % in 2023.
            Sales rose 10 % in 2024. | Sales fell 10 % in 2024.
            Försäljningen steg till 341 mkr 2024. | Försäljningen steg till 310 mkr 2024.
            """)
    void readsFiguresInRowsAndPeriodsInColumns(String right, String wrong) {
        says(KEY_FIGURES_BY_YEAR, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Revenue came in at SEK 8.2 million. | Revenue came in at SEK 7.9 million.
            Orders rose to 4,100. | Orders fell to 4,100.
            Marginalen steg med 0,8 procentenheter. | Marginalen sjönk med 0,8 procentenheter.
            """)
    void readsFiguresInRowsAgainstLastYear(String right, String wrong) {
        says(KEY_FIGURES_AGAINST, right, wrong);
    }

    @Test
    void tellsWhereAFigureInARowStands() {
        Source source = Checker.check(KEY_FIGURES, "Marknadsandelen är 18,6 %.")
                .claims()
                .getFirst()
                .source()
                .orElseThrow();

        assertThat(source.column()).isEqualTo("Värde");
        assertThat(source.rows()).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Felix is largest at Coop with 38.2 %. | Felix is largest at Coop with 33.6 %.
            Hos Lidl har Heinz 47,9 procent. | Hos Lidl har Felix 47,9 procent.
            Felix has 41.3 % at Willys, 18.9 percentage points more than at Lidl. | Felix has 41.3 % at Willys, 18.9 per cent more than at Lidl.
            """)
    void takesAUnitThatOnlyTheTextSays(String right, String wrong) {
        says(SHARES, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alfa säljer för 2,1 mkr per butik. | Beta säljer för 2,1 mkr per butik.
            Sales per store were SEK 1.8 million at Beta. | Sales per store were SEK 2.1 million at Beta.
            Snittköpet hos Alfa var 120 kr. | Snittköpet hos Beta var 120 kr.
            The average bill was SEK 135 at Beta. | The average bill was SEK 153 at Beta.
            """)
    void dividesByWhatIsCounted(String right, String wrong) {
        says(STORES, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The average price of Relish was SEK 35. | The average price of Mustard was SEK 35.
            Snittpriset på Mustard var 25 kr. | Snittpriset på Mustard var 52 kr.
            """)
    void dividesWhatWasPaidByWhatWasSold(String right, String wrong) {
        says(PACKS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was in 389 stores in week 4. | It was in 604 stores in week 4.
            I vecka 8 fanns den i 604 butiker. | I vecka 12 fanns den i 604 butiker.
            """)
    void countsWeeksSinceAnEvent(String right, String wrong) {
        says(LAUNCH, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eggs sold for SEK 235.4 million at Easter 2024. | Eggs sold for SEK 212.0 million at Easter 2024.
            Lamb sold for 88,3 mkr Easter 2023. | Lamb sold for 88,3 mkr Easter 2024.
            """)
    void readsAnOccasionWithItsYear(String right, String wrong) {
        says(EASTERS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alfa sold 5,000 in jan–jun 2024. | Alfa sold 4,000 in jan–jun 2024.
            Beta sålde 3 000 januari till juni 2023. | Beta sålde 3 000 januari till juni 2024.
            Alfa rose 25 % in the first half of 2024. | Alfa fell 25 % in the first half of 2024.
            """)
    void readsMonthsThatMakeAHalf(String right, String wrong) {
        says(HALVES, right, wrong);
    }
}
