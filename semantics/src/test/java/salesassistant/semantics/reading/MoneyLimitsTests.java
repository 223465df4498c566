package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.reading.Readers.understood;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Condition;
import salesassistant.semantics.query.Figure;

/** What must have been gained or lost at least, in money and in per cent. */
class MoneyLimitsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "märken som tappat mer än 20 mkr",
                "märken som minskat med mer än 20 000 000 kr",
                "brands that lost more than 20 million",
                "brands that declined by more than SEK 20 million",
                "brands that fell by more than 20,000,000 kr"
            })
    void whatIsLostInMoneyIsNoPerCent(String question) {
        assertThat(condition(understood(question)))
                .isEqualTo(limit(new Calculation.Change(), Comparator.LESS_THAN, -20_000_000));
    }

    @ParameterizedTest
    @CsvSource({
        "brands that grew more than 5 mkr, 5000000",
        "märken som ökat med mer än 500 tkr, 500000",
        "märken som ökat mer än 800 kr, 800"
    })
    void whatIsGainedInMoneyIsNone(String question, int gained) {
        var read = condition(understood(question));
        assertThat(read.figure().calculation()).isEqualTo(new Calculation.Change());
        assertThat(read.limit()).isEqualByComparingTo(BigDecimal.valueOf(gained));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brands that fell more than 5 %",
                "brands that declined by more than 5%",
                "märken som backat med mer än 5"
            })
    void otherwiseItIsPerCent(String question) {
        assertThat(condition(understood(question)))
                .isEqualTo(limit(new Calculation.ChangePercent(), Comparator.LESS_THAN, -5));
    }

    @Test
    void moneyStaysMoneyInWhatIsAskedNext() {
        assertThat(condition(understood("brands that lost more than 20 mkr", "and in Norr?"))
                        .figure()
                        .calculation())
                .isEqualTo(new Calculation.Change());
    }

    @ParameterizedTest
    @CsvSource({"märken med försäljning över 1 500 000 kr, 1500000", "brands with sales over 100 000, 100000"})
    void thousandsMayBeSetApart(String question, int limit) {
        assertThat(condition(understood(question)).limit()).isEqualByComparingTo(BigDecimal.valueOf(limit));
    }

    private static Condition condition(Interpretation.Understood read) {
        return read.query().conditions().getFirst();
    }

    private static Condition limit(Calculation calculation, Comparator comparator, int limit) {
        return new Condition(new Figure("sales_value", calculation), comparator, BigDecimal.valueOf(limit));
    }
}
