package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.query.Comparison;

/** From one week or month to the next. */
class StepsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month-to-month change in ketchup sales",
                "change in ketchup sales month to month",
                "week-to-week change of jam",
                "förändring månad för månad i sylt",
                "utveckling från vecka till vecka i sylt"
            })
    void aChangeFromStepToStepIsNeverHeldAgainstLastYear(String question) {
        assertThat(Readers.read(question)).isInstanceOfSatisfying(Interpretation.Ambiguous.class, asked -> {
            assertThat(asked.choices()).hasSize(2);
            assertThat(asked.choices())
                    .allSatisfy(choice -> assertThat(choice.query().comparison().map(Comparison::kind))
                            .isNotEqualTo(java.util.Optional.of(Comparison.Kind.YEAR_AGO)));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ketchup month by month                 | sales of ketchup by month
            sales of ketchup from week to week     | sales of ketchup by week
            försäljning månad för månad i sylt     | försäljning per månad i sylt
            ketchup month by month vs last year    | sales of ketchup by month vs last year
            """)
    void withoutAChangeItIsARowForEach(String question, String twin) {
        assertThat(Readers.understood(question).query())
                .as(question)
                .isEqualTo(Readers.understood(twin).query());
    }
}
