package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.words.Lattice;

/** Words that everybody spells right are not taken for others that they resemble. */
class OrdinaryWordsTests {

    @Test
    void areNotCorrected() {
        var lattice = new Lattice(Catalogs.nielsen(), Readers.MEMBERS, Readers.DATA);

        for (var word : List.of(
                "median", "ratio", "even", "never", "weak", "later", "score", "season", "båda", "även", "ingen")) {
            assertThat(lattice.read(word).corrected()).as(word).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratio of Solgård to Rubino", "median sales by brand"})
    void areSaidToBeUnknown(String question) {
        assertThat(Readers.read(question))
                .isInstanceOfSatisfying(
                        Interpretation.OutOfScope.class,
                        declined -> assertThat(declined.reason()).isEqualTo(Reason.UNKNOWN_WORD));
    }

    @Test
    void butMisspeltOnesAre() {
        assertThat(Readers.understood("saels of ketshup by retialer")).isNotNull();
    }
}
