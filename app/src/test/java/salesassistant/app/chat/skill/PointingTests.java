package salesassistant.app.chat.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.semantics.result.ResultTable;

class PointingTests {

    /** Where no answer is shown, no rows are asked for. */
    static final Pages NOTHING_SHOWN = new Pages() {
        @Override
        public Outcome.Answered whole(Question question, Outcome.Answered answered) {
            throw new AssertionError("No answer is shown.");
        }

        @Override
        public ResultTable after(Question question, Outcome.Answered answered, long rows, int most) {
            throw new AssertionError("No answer is shown.");
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"what about 2025?", "what about 12?", "what is 2025?", "vad är 2025?"})
    void aPeriodIsNotTakenForANumberOfTheAnswer(String message) {
        assertThat(hear(message)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"what about the second number?", "what is 2025 %?", "förklara 12,4 %"})
    void aNumberIsHeard(String message) {
        assertThat(hear(message)).isPresent();
    }

    private static Optional<Saying> hear(String message) {
        return new Pointing(NOTHING_SHOWN).hear(Heard.of(message, Optional::empty, Optional::empty));
    }
}
