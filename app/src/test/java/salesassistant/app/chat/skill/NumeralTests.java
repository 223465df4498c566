package salesassistant.app.chat.skill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35 %        | 3.5 %",
                "3.5 %       | 35 %",
                "1.2         | 12",
                "99.7 %      | 997 %",
                "15          | 1,5 %",
                "0.125       | 125",
                "1,234.5     | 1.2345",
                "−4.2 %      | +4.2 %",
                "+4.2 %      | −4.2 %",
                "12 md       | SEK 12 m"
            })
    void anotherNumberIsNotTakenForIt(String typed, String figure) {
        assertThat(new Numeral(typed).isIn(figure)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,5 %       | +3.5 %",
                "3.50 %      | 3.5 %",
                "1234567     | 1,234,567 packs",
                "1 234 567   | 1,234,567 packs",
                "1.234.567   | 1 234 567 förpackningar",
                "1,234       | SEK 1,234",
                "1.234,5     | 1,234.5",
                "-4.2 %      | −4.2 %",
                "4.2 %       | −4.2 %",
                "1,2 mn      | 1,2 mkr",
                "1.2 m       | 1,2 mn förpackningar",
                "12 tn       | EUR 12 k"
            })
    void theSameNumberIsFoundHoweverItIsWritten(String typed, String figure) {
        assertThat(new Numeral(typed).isIn(figure)).isTrue();
    }
}
