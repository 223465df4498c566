package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.semantics.query.Query;

/** What takes the place of what is denied, and what is left out. */
class DenyingTests {

    private final QuestionReader reader = Readers.NIELSEN;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales of ketchup by region    | not ketchup, jam             | sales of jam by region
            sales of ketchup by region    | no, not ketchup but jam      | sales of jam by region
            sales of ketchup              | not ketchup, jam in Norr     | sales of jam in Norr
            ketchup in Norr per retailer  | inte i Norr, i Syd           | ketchup in Syd per retailer
            försäljning av ketchup i Norr | inte ketchup utan sylt       | försäljning i Norr av sylt
            försäljning av ketchup i Norr | nej, inte ketchup, utan sylt | försäljning i Norr av sylt
            sales of ketchup by region    | jam, not ketchup             | sales of jam by region
            sales of jam by brand         | no, not jam, mustard         | sales of mustard by brand
            sales of ketchup by region    | no, jam                      | sales of jam by region
            försäljning av ketchup i Norr | nej, sylt                    | försäljning i Norr av sylt
            försäljning av ketchup i Norr | sylt, inte ketchup           | försäljning i Norr av sylt
            sales by category             | not ketchup, jam             | sales by category without ketchup and jam
            sales of ketchup in Norr      | without Solgård, Rubino      | sales of ketchup in Norr without Solgård and Rubino
            """)
    void whatIsMeantTakesThePlaceOfWhatWasSpokenOf(String first, String then, String twin) {
        var context = new Context((Interpretation.Understood) reader.read(first, Optional.empty()), Map.of());

        assertThat(query(then, Optional.of(context))).as(then).isEqualTo(query(twin, Optional.empty()));
    }

    private Query query(String question, Optional<Context> context) {
        var read = reader.read(question, context);
        assertThat(read).as(question).isInstanceOf(Interpretation.Understood.class);
        return ((Interpretation.Understood) read).query();
    }
}
