package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "And last year?" is the same stretch of last year where one was named. */
class LastYearTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales of ketchup week 40      | and last year?     | sales of ketchup week 40 2025
            sales of ketchup week 40      | last year          | sales of ketchup week 40 2025
            försäljning av ketchup vecka 40 | i fjol           | försäljning av ketchup vecka 40 2025
            försäljning av ketchup vecka 40 | och förra året?  | försäljning av ketchup vecka 40 2025
            sales of ketchup week 40 2025 | and last year?     | sales of ketchup week 40 2025
            sales of ketchup in October   | and last year?     | sales of ketchup in October 2025
            sales of ketchup in Q2        | and last year?     | sales of ketchup in Q2 2025
            sales of ketchup in 2024      | and last year?     | sales of ketchup in 2025
            sales of ketchup              | and last year?     | sales of ketchup in 2025
            sales of ketchup week 40      | in 2025            | sales of ketchup in 2025
            """)
    void theYearBeforeIsTheSameWeeksOfIt(String first, String then, String twin) {
        assertThat(Readers.understood(first, then).query())
                .isEqualTo(Readers.understood(twin).query());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales of ketchup this year       | and last year? | 46
            sales of ketchup last 12 weeks   | and last year? | 12
            försäljning av ketchup i år      | i fjol då      | 46
            """)
    void anUnfinishedYearIsHeldAgainstAsManyWeeks(String first, String then, int weeks) {
        var now = Readers.understood(first).query().period();
        var before = Readers.understood(first, then).query().period();

        assertThat(before.weeks()).isEqualTo(weeks);
        assertThat(before.lastWeekEnd()).isBefore(now.firstWeekEnd());
    }
}
