package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said once for several, parts said by counting, moves by amount or by rate: true is supported, another is not. */
class HeadsAndPartsTests {

    private static final Table WEEKS = Table.of(
            List.of("vecka", "ICA mkr", "Coop mkr"),
            List.of(
                    List.of("2025v01", 8.0, 4.2),
                    List.of("2025v02", 8.6, 4.0),
                    List.of("2025v03", 8.2, 3.8),
                    List.of("2025v04", 8.8, 3.6)));

    private static final Table SUPPLIERS = Table.of(
            List.of("supplier", "sales 2025 SEK", "sales 2024 SEK"),
            List.of(
                    List.of("Semper", 5820000, 6130000),
                    List.of("Nestle", 4710000, 4500000),
                    List.of("Hipp", 2090000, 1980000),
                    List.of("Ella", 1240000, 1390000)));

    private static final Table SHARES = Table.of(
            List.of("kedja", "andel av kunderna %"),
            List.of(List.of("Alfa", 40.2), List.of("Beta", 20.1), List.of("Gamma", 29.7), List.of("Delta", 10.0)));

    private static final Table BRANDS = Table.of(
            List.of("brand", "Willys", "Coop", "Lidl"),
            List.of(
                    List.of("Felix", 413, 382, 224),
                    List.of("Heinz", 351, 336, 479),
                    List.of("Eldorado", 236, 282, 297)));

    private static final Table PROFIT = Table.of(
            List.of("area", "profit 2023 tkr", "profit 2024 tkr"),
            List.of(List.of("Retail", 12380, 14650), List.of("Export", 3110, -420)));

    private static void says(Table table, String right, String wrong) {
        assertThat(Checker.check(table, right).verdict()).as(right).isEqualTo(Verdict.SUPPORTED);
        assertThat(Checker.check(table, wrong).verdict()).as(wrong).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Snitt per vecka: ICA 8,4, Coop 3,9. | Snitt per vecka: ICA 8,4, Coop 3,8.
            Average: ICA 8.4, Coop 3.9. | Average: ICA 3.9, Coop 8.4.
            """)
    void takesTheWordsBeforeAColonForAllBehindIt(String right, String wrong) {
        says(WEEKS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Semper lost most in kronor. | Ella lost most in kronor.
            Ella tappade mest i procent. | Semper tappade mest i procent.
            """)
    void ranksByAmountOrByRateAsSaid(String right, String wrong) {
        says(SUPPLIERS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hipp had the best development. | Semper had the best development.
            Bäst utveckling har Hipp. | Bäst utveckling har Semper.
            """)
    void ranksADevelopmentByItsMove(String right, String wrong) {
        says(SUPPLIERS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Four out of ten customers are Alfa's. | Six out of ten customers are Alfa's.
            Var tionde kund är Deltas. | Var femte kund är Deltas.
            One in five customers is Beta's. | One in three customers is Beta's.
            """)
    void readsAPartSaidByCounting(String right, String wrong) {
        says(SHARES, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The strongest chain of Heinz is Lidl. | The strongest chain of Heinz is Coop.
            Felix starkaste kedja är Willys. | Felix starkaste kedja är Coop.
            """)
    void ranksAmongWhatTheNounSays(String right, String wrong) {
        says(BRANDS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Export went from plus 3,110 tkr to minus 420 tkr. | Export went from minus 3,110 tkr to plus 420 tkr.
            Retail sold 2,270 tkr more. | Retail sold 2,270 tkr less.
            """)
    void readsSignsInWordsAndMoreThanBefore(String right, String wrong) {
        says(PROFIT, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ICA grew 10 % over the four weeks. | ICA grew 12 % over the four weeks.
            Coop tappade 14 % över de fyra veckorna. | Coop tappade 16 % över de fyra veckorna.
            """)
    void measuresAMoveOverAllThePeriods(String right, String wrong) {
        says(WEEKS, right, wrong);
    }
}
