package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.query.IsoWeek;

/** One week held against another, however it is written, and all there is before a year or a week. */
class SingleWeeksTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            försäljning v 40 jämfört med v 39                                  | 40 | 39
            försäljning v.40 mot v.39                                          | 40 | 39
            sales w 40 vs w 39                                                 | 40 | 39
            sales week 40 compared with week 39                                | 40 | 39
            how did sales of Rubino change between week 30 and week 40 2026    | 40 | 30
            hur förändrades försäljningen av Rubino från vecka 30 till vecka 40 | 40 | 30
            sales of ketchup week 40 vs 39                                     | 40 | 39
            ketchup w40 vs 39                                                  | 40 | 39
            ketchup vecka 40 mot 39                                            | 40 | 39
            försäljning vecka 40 jämfört med 39                                | 40 | 39
            change in sales of ketchup between week 40 and week 30             | 40 | 30
            förändring i ketchup mellan vecka 40 och vecka 30                  | 40 | 30
            """)
    void theLaterWeekIsHeldAgainstTheEarlier(String question, int week, int base) {
        var query = Readers.understood(question).query();

        assertThat(query.period().weeks()).isEqualTo(1);
        assertThat(IsoWeek.of(query.period().lastWeekEnd())).isEqualTo(new IsoWeek(2026, week));
        assertThat(IsoWeek.of(query.comparison().orElseThrow().base().lastWeekEnd()))
                .isEqualTo(new IsoWeek(2026, base));
    }

    @ParameterizedTest
    @CsvSource({
        "sales of Rubino from week 30 to week 40, 11",
        "growth of Rubino by week from week 30 to week 40, 11",
        "sales week 30 to 40, 11",
        "sales of ketchup between week 40 and week 30, 11",
        "sales before 2024, 52",
        "försäljning före 2024, 52",
        "försäljning innan vecka 5 2023, 4"
    })
    void aStretchStaysOne(String question, int weeks) {
        assertThat(Readers.understood(question).query().period().weeks()).isEqualTo(weeks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sales week 40 vs week 41 and 42", "försäljning vecka 40 mot vecka 38 till 39"})
    void oneWeekIsNotHeldAgainstHalfOfTwo(String question) {
        assertThat(Readers.read(question)).isInstanceOf(Interpretation.OutOfScope.class);
    }

    @ParameterizedTest
    @CsvSource({"sales before 2023", "försäljning före vecka 1 2023"})
    void beforeTheFirstWeekThereIsNothing(String question) {
        assertThat(Readers.read(question))
                .isInstanceOfSatisfying(
                        Interpretation.OutOfScope.class,
                        declined -> assertThat(declined.reason()).isEqualTo(Interpretation.Reason.OUTSIDE_PERIOD));
    }
}
