package salesassistant.figures.scores;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoresTests {

    @Test
    void catchesThePlantedErrorsAndSeldomDoubtsWhatIsTrue() {
        Scores.Score score = Scores.score(Scores.DEV);

        assertThat(score.texts()).isGreaterThanOrEqualTo(1800);
        assertThat(score.doubted()).isLessThanOrEqualTo(score.claims() / 500);
        assertThat(score.caught()).isGreaterThanOrEqualTo(score.planted() * 992 / 1000);
        assertThat(score.supported()).isGreaterThanOrEqualTo(score.texts() * 61 / 100);
        assertThat(score.open()).isLessThanOrEqualTo(score.claims() * 22 / 100);
    }

    @Test
    void catchesThemInTextsItWasNotFittedTo() {
        Scores.Score score = Scores.score(Scores.HELD_OUT);

        assertThat(score.caught()).isGreaterThanOrEqualTo(score.planted() * 99 / 100);
        assertThat(score.doubted()).isZero();
        assertThat(score.open()).isLessThanOrEqualTo(score.claims() * 5 / 100);
    }

    @Test
    void catchesThemInProseNobodyTunedItTo() {
        Scores.Score score = Scores.score(Scores.SEALED);

        assertThat(score.texts()).isGreaterThanOrEqualTo(380);
        assertThat(score.claims()).isGreaterThanOrEqualTo(1600);
        assertThat(score.caught()).isGreaterThanOrEqualTo(score.planted() * 990 / 1000);
        assertThat(score.doubted()).isLessThanOrEqualTo(score.claims() / 100);
        assertThat(score.open()).isLessThanOrEqualTo(score.claims() * 38 / 100);
    }
}
