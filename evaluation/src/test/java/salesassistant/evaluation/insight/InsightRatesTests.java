package salesassistant.evaluation.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Fewer tables than the command's, and the same goals. */
class InsightRatesTests {

    @Test
    void findsWhatWasPlantedAndHardlyAnythingElse() {
        assertThat(new InsightRates(200, 0).all()).hasSize(14).allMatch(InsightRates.Rate::met);
    }

    @Test
    void aRateBeyondItsGoalIsSeen() {
        assertThat(new InsightRates.Rate("found", 0.94, 0.95, true).met()).isFalse();
        assertThat(new InsightRates.Rate("imagined", 0.06, 0.05, false).met()).isFalse();
    }
}
