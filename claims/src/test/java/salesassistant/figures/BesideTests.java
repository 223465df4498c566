package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of a sentence that bear each other out. */
class BesideTests {

    private static final Table SHOPS = Table.of(
            List.of("shop", "basket"), List.of(List.of("Kista", 388), List.of("Nacka", 268), List.of("Farsta", 341)));

    private static List<Boolean> borneOut(String text) {
        var found = new ArrayList<Boolean>();
        Checker.check(
                SHOPS, text, verdicts -> verdicts.amounts().forEach(at -> found.add(Beside.bearOut(verdicts, at))));
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is 388 against 268, 120 more.",
                "It came to 388 and 268, together 656.",
                "It fell from 388 to 268, or by 30.9 %."
            })
    void aSumADifferenceAndAChangeAreSeen(String text) {
        assertThat(borneOut(text)).containsOnly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is 388 against 268, 140 more.", "It is 388 against 268.", "It is 3 of 4, 7 in all."})
    void otherNumbersAreNot(String text) {
        assertThat(borneOut(text)).containsOnly(false);
    }
}
