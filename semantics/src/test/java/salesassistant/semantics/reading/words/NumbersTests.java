package salesassistant.semantics.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them. */
class NumbersTests {

    @ParameterizedTest
    @CsvSource({
        "7,7",
        "100000,100000",
        "'100,000',100000",
        "'1,250,000',1250000",
        "'1,5',1.5",
        "2.75,2.75",
        "'0,125',0.125"
    })
    void areRead(String written, BigDecimal value) {
        assertThat(Numbers.value(written)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000", "12.345.678", "1,2,3", "", "one"})
    void areNotGuessed(String written) {
        assertThat(Numbers.value(written)).isEmpty();
    }
}
