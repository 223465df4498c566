package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that Swedish writes as one, and words that say how much more or how much on average. */
class CompoundsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prisförändring ketchup                    | förändring av pris för ketchup
            prisökning på sylt                        | ökning av pris på sylt
            ketchupförsäljningen per region           | försäljningen av ketchup per region
            syltförsäljning i Norr                    | försäljning av sylt i Norr
            pizzaförsäljningen i fjol                 | försäljningen av pizza i fjol
            andelsutveckling för Solgård              | andelsförändring för Solgård
            volymtillväxt per kategori                | tillväxt i volym per kategori
            värdeandel för Solgård                    | andel av värdet för Solgård
            genomsnittlig veckoförsäljning av ketchup | försäljning per vecka av ketchup
            snittförsäljning per vecka sylt           | försäljning per vecka sylt
            average weekly sales of ketchup           | weekly sales of ketchup
            average sales per week in jam             | sales per week in jam
            sales of jam per week on average          | sales of jam per week
            did sales double in ketchup?              | growth of sales in ketchup
            did jam sales halve?                      | growth of sales in jam
            har försäljningen av sylt fördubblats?    | tillväxt i försäljningen av sylt
            """)
    void itMeansWhatItsPartsMean(String question, String twin) {
        assertThat(Readers.understood(question).query())
                .as(question)
                .isEqualTo(Readers.understood(twin).query());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lagervärde", "orderstock ketchup", "nettoprisutveckling", "average sales of ketchup"})
    void whatIsNotMadeOfKnownWordsIsNotGuessed(String question) {
        assertThat(Readers.read(question)).as(question).isInstanceOf(Interpretation.OutOfScope.class);
    }
}
