package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many rows are asked for. */
class CountsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            top -3 brands in ketchup        | “-3”
            top −3 brands in ketchup        | “−3”
            top 0 brands in ketchup         | “0”
            top 3.5 brands in ketchup       | “3.5”
            bottom 2000 products            | “2000”
            topp -3 varumärken i sylt       | ”-3”
            """)
    void aCountThatIsNoneIsAskedBackAndNotGuessed(String question, String named) {
        assertThat(Readers.read(question))
                .isInstanceOfSatisfying(
                        Interpretation.OutOfScope.class,
                        declined -> assertThat(declined.sentence()).contains(named, "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "top 3 brands in ketchup, 3",
        "topp tre varumärken i ketchup, 3",
        "topp-3 varumärken i ketchup, 3",
        "bottom 1 brands in ketchup, 1"
    })
    void aCountIsKept(String question, int count) {
        assertThat(Readers.understood(question).query().ranking().orElseThrow().count())
                .isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "growth above -5 % by brand in ketchup",
                "brands with growth under -5 %",
                "brands in ketchup with change below −5 %",
                "brands in ketchup with change below minus 5 percent",
                "varumärken i ketchup med förändring under minus 5 procent"
            })
    void aLimitKeepsItsSign(String question) {
        var condition = Readers.understood(question).query().conditions().getFirst();

        assertThat(condition.limit()).isEqualByComparingTo(BigDecimal.valueOf(-5));
    }

    @Test
    void aStrokeBetweenWeeksIsNoSign() {
        assertThat(Readers.understood("ketchup weeks 36-39").query().period())
                .isEqualTo(Readers.understood("ketchup weeks 36 to 39").query().period());
    }
}
