package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was spoken of in a question that could not be answered. */
class SubjectTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what is our margin on ketchup?       | now only Almgren     | sales of ketchup at Almgren
            lagersaldo för sylt i Norr           | och i Syd?           | försäljning av sylt i Syd
            weather and Solgård                  | by region            | sales of Solgård by region
            """)
    void wordsThatLeanOnItMeanIt(String declined, String then, String twin) {
        var spoken = Readers.NIELSEN.spokenOf(declined, Optional.empty()).orElseThrow();

        var read = Readers.NIELSEN.read(then, Optional.of(new Context(spoken, Map.of())));

        assertThat(((Interpretation.Understood) read).query())
                .isEqualTo(Readers.understood(twin).query());
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is the weather in Norr", "hello", "margin on frozen food"})
    void whereNoProductIsNamedItIsAboutNothing(String declined) {
        assertThat(Readers.NIELSEN.spokenOf(declined, Optional.empty())).isEmpty();
    }

    @Test
    void whatWasSpokenOfAnywayIsNothingNew() {
        var context = new Context(Readers.understood("sales of ketchup by region"), Map.of());

        assertThat(Readers.NIELSEN.spokenOf("what is our margin on ketchup?", Optional.of(context)))
                .isEmpty();
        assertThat(Readers.NIELSEN.spokenOf("what is our margin on jam?", Optional.of(context)))
                .isPresent();
    }
}
