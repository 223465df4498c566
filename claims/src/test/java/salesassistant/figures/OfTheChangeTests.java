package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a change, indices on last year, months up to now, and those who are only called the largest. */
class OfTheChangeTests {

    private static final Table CATEGORIES = Table.of(
            List.of("Category", "2024 (SEK m)", "2025 (SEK m)"),
            List.of(
                    List.of("Dairy", 52.3, 54.6),
                    List.of("Bread", 27.9, 28.4),
                    List.of("Fruit", 19.8, 21.3),
                    List.of("Meat", 40.2, 39.6)));

    private static final Table REGIONS = Table.of(
            List.of("Region", "Sales (MSEK)", "Index vs LY"),
            List.of(List.of("Norr", 44.1, 97), List.of("Mitt", 61.0, 104), List.of("Syd", 72.6, 109)));

    private static final Table BRANDS = Table.of(
            List.of("Brand", "Sales (MSEK)"),
            List.of(List.of("Almo", 120.4), List.of("Berga", 98.2), List.of("Cedra", 55.7), List.of("Dolin", 31.1)));

    private static final Table SO_FAR = Table.of(
            List.of("Brand", "Jan–Sep 2024", "Jan–Sep 2025"),
            List.of(List.of("Viva", 14.2, 15.8), List.of("Mera", 11.0, 10.1)));

    private static final Table PRODUCTS = Table.of(
            List.of("Product", "Revenue (SEK)"),
            List.of(List.of("Kaffe 450 g", 65_706), List.of("Smör 500 g", 65_945)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dairy accounts for 62 % of the growth.       | Dairy accounts for 38 % of the growth.
            Dairy stands for 62% of the total increase.  | Dairy stands for 12% of the total increase.
            Dairy stod för 62 % av tillväxten.           | Bread stod för 62 % av tillväxten.
            """)
    void aPartOfAChangeIsOfHowMuchAllMoved(String right, String wrong) {
        holds(CATEGORIES, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Syd grew 9% on last year.                     | Syd grew 8% on last year.
            Norr backade 3 procent mot i fjol.            | Norr ökade 3 procent mot i fjol.
            Two of three regions are ahead of last year.  | All regions are ahead of last year.
            Syd is the one growing fastest.               | Mitt is the one growing fastest.
            """)
    void anIndexOnLastYearSaysHowMuchItMoved(String right, String wrong) {
        holds(REGIONS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The top brand sells nearly four times as much as the smallest one. | The top brand sells twice as much as the smallest one.
            The largest brand sold for SEK 120.4 million.                      | The largest brand sold for SEK 98.2 million.
            """)
    void theLargestIsWhoeverItIs(String right, String wrong) {
        holds(BRANDS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Viva rose from 14.2 to 15.8, up 11.3%.  | Viva rose from 14.2 to 15.8, up 21.3%.
            Mera fell 8.2% in 2025.                 | Mera rose 8.2% in 2025.
            """)
    void monthsFromJanuaryAreTheYearSoFar(String right, String wrong) {
        holds(SO_FAR, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Smöret drog in 239 kronor mer än kaffet.  | Kaffet drog in 239 kronor mer än smöret.
            """)
    void aNameWithItsArticleIsTheName(String right, String wrong) {
        holds(PRODUCTS, right, wrong);
    }

    private static void holds(Table table, String right, String wrong) {
        assertThat(Checker.check(table, right).verdict()).as(right).isEqualTo(Verdict.SUPPORTED);
        assertThat(Checker.check(table, wrong).verdict()).as(wrong).isNotEqualTo(Verdict.SUPPORTED);
    }
}
