package salesassistant.app.chat.counsel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesassistant.app.problem.Problem;
import salesassistant.app.question.Step;
import salesassistant.semantics.catalog.Language;

class PortionEndTests {

    @Test
    void whatFailedIsSaidAsItFailed() {
        var problem = Problem.of(503, "data-unavailable", "The data cannot be read at the moment.");

        var end = PortionEnd.without(Optional.of(new Step.Failed(problem)), Language.EN);

        assertThat(end.why()).isEqualTo("The data cannot be read at the moment.");
        assertThat(end.problem()).contains(problem);
    }

    @Test
    void whatTookTooLongIsNotSaidToBeUnknown() {
        var end = PortionEnd.without(Optional.empty(), Language.EN);

        assertThat(end.why()).contains("too long").doesNotContain("know its words");
        assertThat(end.problem()).map(Problem::code).contains("timeout");
    }

    @Test
    void ofWordsThatAreNotKnownNothingFailed() {
        assertThat(PortionEnd.unknown(Language.SV).problem()).isEmpty();
    }
}
