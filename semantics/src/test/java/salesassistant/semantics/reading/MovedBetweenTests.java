package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.semantics.query.Query;

/** What moved from one period to another is their difference, and a share of growth is not taken for one of the market. */
class MovedBetweenTests {

    private final QuestionReader reader = Readers.NIELSEN;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how did ketchup sales change from 2024 to 2025     | how did ketchup sales change in 2025 vs 2024
            how much did sales rise between Q1 and Q2          | how much did sales rise in Q2 vs Q1
            hur mycket ökade ketchup mellan 2024 och 2025      | hur mycket ökade ketchup 2025 mot 2024
            growth by brand from Q1 2025 to Q1 2026            | growth by brand in Q1 2026 vs Q1 2025
            growth of Solgård vs the rest from 2024 to 2025    | growth of Solgård vs the rest in 2025 vs 2024
            sales of ketchup from 2024 to 2025                 | sales of ketchup between 2024 and 2025
            growth per month from Q1 to Q2                     | growth per month january to june
            growth from Q1 to Q2 vs last year                  | growth january to june vs last year
            """)
    void meansWhatItsPlainTwinMeans(String question, String twin) {
        assertThat(query(question)).as(question).isEqualTo(query(twin));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            share of growth by retailer for ketchup this year | contribution to growth by retailer for ketchup this year
            andel av tillväxten per kedja för ketchup i år    | bidrag till tillväxten per kedja för ketchup i år
            """)
    void aShareOfGrowthMayBeWhatEachDidForIt(String question, String twin) {
        assertThat(reader.read(question, Optional.empty()))
                .isInstanceOfSatisfying(
                        Interpretation.Ambiguous.class,
                        asked -> assertThat(asked.choices())
                                .extracting(Interpretation.Choice::query)
                                .contains(query(twin)));
    }

    private Query query(String question) {
        var read = reader.read(question, Optional.empty());
        assertThat(read).as(question).isInstanceOf(Interpretation.Understood.class);
        return ((Interpretation.Understood) read).query();
    }
}
