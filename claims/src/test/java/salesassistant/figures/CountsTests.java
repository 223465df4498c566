package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts, quantities and places: what is true is supported, the same with another word or name is not. */
class CountsTests {

    private static final Table CHAINS = Table.of(
            List.of("chain", "sales 2024", "sales 2025", "margin %", "budget 2025"),
            List.of(
                    List.of("Alfa", 400, 440, 24.0, 430),
                    List.of("Beta", 300, 290, 27.0, 310),
                    List.of("Gamma", 200, 230, 21.0, 220),
                    List.of("Delta", 100, 95, 30.0, 90)));

    private static final Table MONTHS = Table.of(
            List.of("month", "sales"),
            List.of(
                    List.of("2024-11", 70),
                    List.of("2024-12", 90),
                    List.of("2025-01", 60),
                    List.of("2025-02", 50),
                    List.of("2025-03", 65),
                    List.of("2025-04", 72),
                    List.of("2025-05", 80)));

    private static final Table REGIONS = Table.of(
            List.of("region", "product", "sales"),
            List.of(
                    List.of("Norr", "Crisps", 50),
                    List.of("Norr", "Nuts", 30),
                    List.of("Norr", "Dips", 10),
                    List.of("Syd", "Crisps", 70),
                    List.of("Syd", "Nuts", 20),
                    List.of("Syd", "Dips", 40),
                    List.of("Väst", "Crisps", 45),
                    List.of("Väst", "Nuts", 60),
                    List.of("Väst", "Dips", 15)));

    private static void says(Table table, String right, String wrong) {
        assertThat(Checker.check(table, right).verdict()).as(right).isEqualTo(Verdict.SUPPORTED);
        assertThat(Checker.check(table, wrong).verdict()).as(wrong).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two of the four chains grew. | Three of the four chains grew.
            Två av fyra kedjor backade: Beta och Delta. | Två av fyra kedjor backade: Beta och Alfa.
            Three chains have a margin between 20 and 28 %. | Two chains have a margin between 20 and 28 %.
            Three of the four chains beat their budget. | Two of the four chains beat their budget.
            Tre av fyra kedjor nådde budget. | Fyra av fyra kedjor nådde budget.
            Two chains sold less in 2025 than in 2024. | Three chains sold less in 2025 than in 2024.
            Two chains have a margin above average. | Three chains have a margin above average.
            Beta is the only chain that missed its budget. | Delta is the only chain that missed its budget.
            Two of the four chains grew, namely Alfa and Gamma. | Two of the four chains grew, namely Alfa and Beta.
            Two of the four chains grew; Beta and Delta did not. | Two of the four chains grew; Beta and Gamma did not.
            Alfa and Gamma both gained. | Alfa and Beta both gained.
            Nobody sold more than Alfa in 2025. | Nobody sold more than Beta in 2025.
            Gamma grew more than any other chain. | Alfa grew more than any other chain.
            All but Beta and Delta grew. | All but Beta and Gamma grew.
            Neither Beta nor Delta grew. | Neither Alfa nor Delta grew.
            Only Alfa and Gamma grew. | Only Alfa and Delta grew.
            Alfa remains ahead of Beta. | Beta remains ahead of Alfa.
            Gamma grew faster than anyone else. | Beta grew faster than anyone else.
            """)
    void countsByWhatTheyHaveInCommon(String right, String wrong) {
        says(CHAINS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales rose for three consecutive months. | Sales rose for four consecutive months.
            Försäljningen har ökat tre månader i rad. | Försäljningen har minskat tre månader i rad.
            Sales have grown every month since February 2025. | Sales have grown every month since December 2024.
            Svagaste månaden 2025 är februari. | Svagaste månaden 2025 är mars.
            May was the best month of 2025. | April was the best month of 2025.
            Sales dipped to 60 in January 2025. | Sales jumped to 60 in January 2025.
            Försäljningen rasade i januari 2025. | Försäljningen rusade i januari 2025.
            Sales bounced back in March 2025. | Sales slumped in March 2025.
            Sales edged up in May 2025. | Sales edged down in May 2025.
            """)
    void readsStretchesOfTime(String right, String wrong) {
        says(MONTHS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Crisps is the largest product in two of the three regions. | Crisps is the largest product in all three regions.
            Crisps is the largest product in Norr. | Nuts is the largest product in Norr.
            I Norr är Crisps störst, följt av Nuts och Dips. | I Norr är Crisps störst, följt av Dips och Nuts.
            """)
    void ranksWithinEach(String right, String wrong) {
        says(REGIONS, right, wrong);
    }

    @Test
    void whatIsSaidOfAllWithoutSayingOfWhichStaysOpen() {
        assertThat(Checker.check(REGIONS, "Crisps är störst i samtliga.").verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void growthThatSlowsIsStillGrowth() {
        var growth = Table.of(
                List.of("year", "sales"),
                List.of(List.of("2022", 100), List.of("2023", 120), List.of("2024", 130), List.of("2025", 150)));

        says(growth, "Growth slowed in 2024.", "Growth slowed in 2025.");
    }
}
