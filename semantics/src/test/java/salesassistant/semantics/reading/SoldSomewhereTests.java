package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.reading.Interpretation.Reason;

/** What is sold in one place and not in another. */
class SoldSomewhereTests {

    private final QuestionReader reader = Readers.NIELSEN;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which brands do we sell in Norr but not in Syd",
                "products that sell in Norr but not in Syd",
                "what sells in Norr but not in Syd",
                "vilka produkter säljer vi i Norr men inte i Syd"
            })
    void soldHereAndNotThereIsDeclinedForWhatItIs(String question) {
        assertThat(reader.read(question, Optional.empty()))
                .isInstanceOfSatisfying(Interpretation.OutOfScope.class, declined -> {
                    assertThat(declined.reason()).isEqualTo(Reason.NOT_UNDERSTOOD);
                    assertThat(declined.sentence()).containsAnyOf("weighted distribution", "vägda distribution");
                });
    }

    @Test
    void whatWeSellInAPlaceIsNotWhatIsDeliveredThere() {
        assertThat(reader.read("which brands do we sell in Norr", Optional.empty()))
                .isInstanceOfSatisfying(
                        Interpretation.Understood.class,
                        read -> assertThat(read.query().filter().toString()).contains("Norr", "Nordvik"));
    }
}
