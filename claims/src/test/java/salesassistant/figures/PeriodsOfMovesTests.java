package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which periods a direction is said: of each in a list, of the way between two, of the only one, of more than last year. */
class PeriodsOfMovesTests {

    private static final Table MONTHS = Table.of(
            List.of("Month", "Sales", "Visitors"),
            List.of(
                    List.of("2024-01", 1200, 310),
                    List.of("2024-02", 1150, 300),
                    List.of("2024-03", 1400, 330),
                    List.of("2024-04", 1380, 335),
                    List.of("2024-05", 1500, 320)));

    private static final Table YEARS = Table.of(
            List.of("Month", "2023", "2024"),
            List.of(List.of("Jan", 1200, 1310), List.of("Feb", 1150, 1090), List.of("Mar", 1400, 1520)));

    private static final Table KEY_FIGURES = Table.of(
            List.of("Key figure", "2024", "2023"),
            List.of(
                    List.of("Net sales (mkr)", 845.2, 801.3),
                    List.of("Stores", 148, 151),
                    List.of("Employees", 2310, 2275)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only February and April fell.",
                "February and April fell.",
                "Sales grew in March and May.",
                "Februari och april minskade.",
                "From January to February, sales fell.",
                "May brought fewer visitors, 320, but higher sales, 1,500.",
                "Sales were higher in May than in April.",
                "I maj kom färre besökare än i april.",
                "Sales recovered to 1,400 in March after a dip to 1,150 in February."
            })
    void supportsWhatHoldsOfThem(String text) {
        assertThat(Checker.check(MONTHS, text).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only May fell; sales were 1,500.",
                "February was the only month with a decline, at 1,150.",
                "February and April grew.",
                "Sales grew in February and April.",
                "May came in at 1,500; the other months grew too.",
                "From March to March sales rose to 1,400.",
                "May brought fewer visitors, 320, but lower sales, 1,500.",
                "After February's rise to 1,150, March came in at 1,400.",
                "A drop to 1,400 in March."
            })
    void neverSupportsWhatDoesNot(String text) {
        assertThat(Checker.check(MONTHS, text).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From January to February 2024, sales rose.",
                "Mellan januari och februari 2024 ökade försäljningen."
            })
    void readsTheYearOfTheSecondForTheFirst(String text) {
        assertThat(Checker.check(YEARS, text).verdict()).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"January and March rose; the other months declined."})
    void callsNothingFalseOfOtherMonths(String text) {
        assertThat(Checker.check(YEARS, text).verdict()).isNotEqualTo(Verdict.CONTRADICTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi har färre butiker än i fjol.",
                "We have fewer stores than last year, 148.",
                "We have more employees than in 2023."
            })
    void supportsMoreThanLastYear(String text) {
        assertThat(Checker.check(KEY_FIGURES, text).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vi har fler butiker än i fjol.", "We have fewer employees than in 2023."})
    void callsTheWrongWayFalse(String text) {
        assertThat(Checker.check(KEY_FIGURES, text).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }
}
