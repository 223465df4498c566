package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The weights of what is learned. */
class CertaintyTests {

    @Test
    void areOfEvidenceThatSomethingGives() {
        assertThat(Clue.isOne("a change, though another is said")).isTrue();
        assertThat(Clue.isOne("a whim")).isFalse();
        assertThatThrownBy(() -> new Certainty(List.of("[misread]", "open from: 0.5", "a whim: 1.0")))
                .hasMessageContaining("a whim");
    }

    @Test
    void addUpToAChance() {
        var certainty = new Certainty(List.of("[misread]", "open from: 0.5", "always: -1.0", "strange words: 0.6"));

        assertThat(certainty.isFalse(Evidence.none().add(Clue.STRANGE_WORDS))).isTrue();
        assertThat(certainty.isFalse(Evidence.none().add(Clue.STRANGE_WORDS, 2)))
                .isFalse();
    }
}
