package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who moved most is asked of what was spoken of, unless it is asked of all. */
class MostMovedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales of ketchup by brand      | which retailer lost most    | which retailer lost most in ketchup
            weekly sales of ketchup in Norr | which brand gained the most | which brand gained the most in ketchup in Norr
            brands in ketchup that grew    | which retailer grew most    | which retailer grew most in ketchup
            försäljning av ketchup per märke | vilken kedja tappade mest | vilken kedja tappade mest i ketchup
            försäljning av ketchup hos Almgren senaste 12 veckorna | vilka märken växer | vilka märken växer i ketchup hos Almgren senaste 12 veckorna
            sales of Solgård in ketchup    | which brand lost most       | which brand lost most in ketchup
            sales of ketchup in Norr       | which regions fell          | which regions fell in ketchup
            growth of ketchup in Q3        | which region declined most  | which region declined most in ketchup in Q3
            """)
    void whatWasSpokenOfStays(String first, String then, String twin) {
        var read = Readers.understood(first, then);

        assertThat(read.query()).isEqualTo(Readers.understood(twin).query());
        assertThat(read.chips())
                .filteredOn(chip -> chip.value().endsWith("=Ketchup"))
                .extracting(Chip::source)
                .containsExactly(Chip.Source.CONTEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales of Solgård at Gemena         | how is Rubino doing there   | growth at Gemena for Rubino
            försäljning av Solgård hos Gemena  | hur går Rubino där          | tillväxt hos Gemena för Rubino
            försäljning av Solgård hos Gemena  | och hur går Rubino där då?  | tillväxt hos Gemena för Rubino
            """)
    void thereIsThePlaceThatWasSpokenOf(String first, String then, String twin) {
        assertThat(Readers.understood(first, then).query())
                .isEqualTo(Readers.understood(twin).query());
    }

    @ParameterizedTest
    @ValueSource(strings = {"is there growth in Norr", "how is Rubino doing there"})
    void whereNoPlaceWasSpokenOfTheWordSaysNothing(String question) {
        assertThat(Readers.read(question)).isInstanceOf(Interpretation.Understood.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales of ketchup by brand | which retailer lost most overall    | which retailer lost most
            sales of ketchup by brand | which retailer lost most in total   | which retailer lost most
            sales of ketchup          | which retailer lost most in jam     | which retailer lost most in jam
            sales of ketchup by brand | which regions have declining sales | which regions have declining sales
            sales by retailer         | which brand lost most               | which brand lost most
            """)
    void whatIsAskedOfAllOrOfAnotherIsThat(String first, String then, String twin) {
        assertThat(Readers.understood(first, then).query())
                .isEqualTo(Readers.understood(twin).query());
    }
}
