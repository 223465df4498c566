package salesassistant.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.app.identity.Caller;

/** What is heard before there is an answer on the screen, so that no rows are asked for. */
@NullUnmarked
class PointingTests {

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
        return new Pointing(null).hear(Heard.of(message, Caller.SERVER, Optional::empty, Optional::empty));
    }
}
