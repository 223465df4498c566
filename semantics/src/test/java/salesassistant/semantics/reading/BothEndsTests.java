package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ends of a list are two questions, each as if it were asked by itself. */
class BothEndsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            top 3 and bottom 3 brands in ketchup       | top 3 brands in ketchup    | bottom 3 brands in ketchup
            top and bottom 5 retailers                 | top 5 retailers            | bottom 5 retailers
            topp 3 och botten 3 märken i ketchup       | topp 3 märken i ketchup    | botten 3 märken i ketchup
            brands growing and declining               | which brands are growing   | which brands are declining
            which brands grew and which fell           | which brands grew          | which brands fell
            märken i ketchup som växer och minskar     | vilka märken i ketchup växer | vilka märken i ketchup minskar
            """)
    void eachEndIsAQuestionOfItsOwn(String question, String one, String other) {
        var ends = Readers.NIELSEN.bothEnds(question, Optional.empty());

        assertThat(ends)
                .extracting(Interpretation.Understood::query)
                .containsExactly(
                        Readers.understood(one).query(),
                        Readers.understood(other).query());
        assertThat(ends)
                .allSatisfy(end ->
                        assertThat(Readers.understood(end.sentence()).query()).isEqualTo(end.query()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"top 3 and bottom 3 brands in ketchup", "brands growing and declining"})
    void noSingleListIsTakenForBoth(String question) {
        assertThat(((Interpretation.OutOfScope) Readers.read(question)).reason())
                .isEqualTo(Interpretation.Reason.NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"top 3 brands in ketchup", "brands growing or declining", "sales and growth by brand"})
    void oneListHasNoEnds(String question) {
        assertThat(Readers.NIELSEN.bothEnds(question, Optional.empty())).isEmpty();
    }
}
