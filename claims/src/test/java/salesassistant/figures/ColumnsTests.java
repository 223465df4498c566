package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people lay out their columns: what is true beside them is supported, another number or name is not. */
class ColumnsTests {

    private static final Table WEB_SHOP = Table.of(
            List.of("Key figure", "Oct 2025", "Sep 2025", "Change"),
            List.of(
                    row("Sessions", 482150, 461980, 20170),
                    row("Conversion rate (%)", 2.84, 2.71, 0.13),
                    row("Orders", 13693, 12520, 1173),
                    row("Revenue (€)", 1016021, 962162, 53859)));

    private static final Table REGIONS = Table.of(
            List.of("Region", "Food (MNOK)", "Sports (MNOK)", "Total (MNOK)"),
            List.of(
                    row("Oslo", 88.4, 22.7, 111.1),
                    row("Vestlandet", 64.1, 25.3, 89.4),
                    row("Trøndelag", 41.9, 17.9, 59.8),
                    row("Total", 194.4, 65.9, 260.3)));

    private static final Table STORES = Table.of(
            List.of("Rank", "Store", "City", "Sales (SEK)"),
            List.of(
                    row(1, "Store 112", "Malmö", 2148900),
                    row(2, "Store 087", "Göteborg", 1987350),
                    row(3, "Store 203", "Uppsala", 1733600)));

    private static final Table MARGINS = Table.of(
            List.of("Category", "Sales (DKK k)", "Gross margin (%)", "Margin last year (%)"),
            List.of(
                    row("Wine", 14820, 31.0, 29.4),
                    row("Beer", 11365, 21.0, 22.6),
                    row("Spirits", 6940, 28.0, 28.0),
                    row("Soft drinks", 9275, 39.0, 37.2)));

    private static final Table OUTCOMES = Table.of(
            List.of("Month", "Actual (MSEK)", "Last year (MSEK)"),
            List.of(row("Jan", 41.8, 40.1), row("Feb", 38.6, 39.2), row("Mar", 46.9, 43.3)));

    private static final Table HOURS =
            Table.of(List.of("Hour", "Receipts"), List.of(row("08–10", 184), row("10–12", 412), row("12–14", 538)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Revenue grew by 5.6% in October, from €962,162 to €1,016,021. | Revenue grew by 6.5% in October, from €962,162 to €1,016,021.
            The conversion rate improved by 0.13 percentage points to 2.84%. | The conversion rate fell by 0.13 percentage points to 2.84%.
            Webbutiken hade 482 150 besök i oktober. | Webbutiken hade 461 980 besök i oktober.
            Orders rose from 12,520 to 13,693 in October. | Orders rose from 13,693 to 12,520 in October.
            """)
    void periodsOfKeyFiguresMayHaveTheirDifferenceBehindThem(String right, String wrong) {
        tells(WEB_SHOP, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vestlandet sold sports goods for NOK 25.3 million. | Vestlandet sold sports goods for SEK 25.3 million.
            Oslo sålde Food för 88,4 miljoner norska kronor. | Oslo sålde Food för 88,4 miljoner danska kronor.
            Oslo står för 111,1 miljoner norska kronor. | Oslo står för 111,1 miljarder norska kronor.
            """)
    void moneyMayBeOfAnyCountry(String right, String wrong) {
        tells(REGIONS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Oslo leads with NOK 111.1 million. | Oslo leads with NOK 113.1 million.
            Störst är Oslo med 111,1 miljoner. | Störst är Vestlandet med 111,1 miljoner.
            """)
    void aTotalIsMeantWhereNoFiguresAreNamed(String right, String wrong) {
        tells(REGIONS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The gap between Oslo and Vestlandet is NOK 21.7 million. | The gap between Oslo and Trøndelag is NOK 21.7 million.
            Skillnaden mellan Oslo och Vestlandet är 21,7 miljoner. | Skillnaden mellan Oslo och Vestlandet är 12,7 miljoner.
            """)
    void aGapHasNoDirection(String right, String wrong) {
        tells(REGIONS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Store 112 in Malmö ranks first. | Store 203 in Uppsala ranks first.
            Store 087 i Göteborg är näst störst. | Store 203 i Uppsala är näst störst.
            """)
    void aTownOnlyDescribesItsShop(String right, String wrong) {
        tells(STORES, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The margin increased in Wine. | The margin increased in Beer.
            Beer recorded the largest drop, 1.6 percentage points. | Spirits recorded the largest drop, 1.6 percentage points.
            Soft drinks improved its margin most, from 37.2 to 39.0 percent. | Wine improved its margin most, from 29.4 to 31.0 percent.
            """)
    void lastYearsMarginIsThatOfTheOnlyMargin(String right, String wrong) {
        tells(MARGINS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In total, sales rose by 3.8%, from 122.6 to 127.3 million. | In total, sales rose by 3.8%, from 127.3 to 122.6 million.
            In February you sold less than a year ago. | In March you sold less than a year ago.
            Sammanlagt såldes för 127,3 mkr, 4,7 mkr mer än i fjol. | Sammanlagt såldes för 127,3 mkr, 4,7 mkr mindre än i fjol.
            """)
    void theOutcomeIsTheSales(String right, String wrong) {
        tells(OUTCOMES, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Between 08 and 10 there were 184 receipts. | Between 10 and 12 there were 184 receipts.
            Mellan 10 och 12 slogs 412 kvitton in. | Mellan 10 och 12 slogs 538 kvitton in.
            """)
    void aSpanIsSaidInWords(String right, String wrong) {
        tells(HOURS, right, wrong);
    }

    private static void tells(Table table, String right, String wrong) {
        assertThat(Checker.check(table, right).verdict()).as(right).isEqualTo(Verdict.SUPPORTED);
        assertThat(Checker.check(table, wrong).verdict()).as(wrong).isNotEqualTo(Verdict.SUPPORTED);
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
