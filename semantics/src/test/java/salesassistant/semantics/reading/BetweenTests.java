package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Condition;

/** Limits on both sides, and what costs less than so many kronor. */
class BetweenTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            brands with sales between 100 and 300 million          | 100000000 | 300000000
            märken med försäljning mellan 100 och 300 mkr          | 100000000 | 300000000
            brands with sales between 500 thousand and 2 million   | 500000    | 2000000
            how many brands grew between 5 and 10 %                | 5         | 10
            brands with a share between 5 and 10 %                 | 5         | 10
            products with price between 20 and 30 kr in ketchup    | 20        | 30
            """)
    void bothLimitsHold(String question, BigDecimal least, BigDecimal most) {
        var conditions = Readers.understood(question).query().conditions();

        assertThat(conditions).hasSize(2);
        assertThat(conditions.getFirst().comparator()).isEqualTo(Comparator.AT_LEAST);
        assertThat(conditions.getFirst().limit()).isEqualByComparingTo(least);
        assertThat(conditions.getLast().comparator()).isEqualTo(Comparator.AT_MOST);
        assertThat(conditions.getLast().limit()).isEqualByComparingTo(most);
        assertThat(conditions.getFirst().figure())
                .isEqualTo(conditions.getLast().figure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brands with sales over 100 million and below 300 million",
                "märken med försäljning över 100 mkr och under 300 mkr"
            })
    void overOneAndUnderAnotherHoldBoth(String question) {
        assertThat(Readers.understood(question).query().conditions())
                .extracting(Condition::comparator)
                .containsExactly(Comparator.MORE_THAN, Comparator.LESS_THAN);
    }

    @ParameterizedTest
    @CsvSource({
        "products under 30 kr in ketchup, products with price under 30 kr in ketchup",
        "produkter under 30 kr i ketchup, produkter med pris under 30 kr i ketchup",
        "products over 40 kr in jam, products with price over 40 kr in jam"
    })
    void aProductUnderSoManyKronorIsOneOfThatPrice(String question, String twin) {
        assertThat(Readers.understood(question).query())
                .isEqualTo(Readers.understood(twin).query());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "products over 20 million",
                "products under 30",
                "brands with sales between 300 and 100 million",
                "brands with sales between 800 and 1.2 million"
            })
    void whatIsNoPriceAndNoStretchIsNotGuessed(String question) {
        assertThat(Readers.read(question)).isNotInstanceOf(Interpretation.Understood.class);
    }
}
