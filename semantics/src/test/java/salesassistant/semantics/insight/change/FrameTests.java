package salesassistant.semantics.insight.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameTests {

    private static final int WEEKS = 110;
    private static final Frame LATEST_12 = new Frame(WEEKS - 12, 12, 52);

    @Test
    void promotionsThatNeverPausedForLongAndThenStopAreSilent() {
        assertThat(LATEST_12.silentSince(promotedTwoWeeksInThree(WEEKS - 9))).hasValue(WEEKS - 9);
    }

    @Test
    void promotionsThatGoOnAreNotSilent() {
        assertThat(LATEST_12.silentSince(promotedTwoWeeksInThree(WEEKS))).isEmpty();
    }

    @Test
    void aPauseAsLongAsAnEarlierOneIsNoSilence() {
        var series = promotedTwoWeeksInThree(WEEKS - 9);
        Arrays.fill(series, 20, 30, 0);

        assertThat(LATEST_12.silentSince(series)).isEmpty();
    }

    @Test
    void whatIsRarelyPromotedIsNotSilentForLackOfPromotion() {
        var series = IntStream.range(0, WEEKS)
                .mapToDouble(week -> week % 5 == 0 && week < WEEKS - 30 ? 100 : 0)
                .toArray();

        assertThat(LATEST_12.silentSince(series)).isEmpty();
    }

    @Test
    void whatIsSilentForLongerThanEverIsNoLongerSold() {
        var series = new double[WEEKS];
        Arrays.fill(series, 0, WEEKS - 20, 100);
        Arrays.fill(series, 30, 40, 0);

        assertThat(LATEST_12.wentIn(series)).hasValue(WEEKS - 20);
    }

    @Test
    void whatSellsInASeasonIsNotGoneBetweenTwoSeasons() {
        var series = new double[160];
        Arrays.fill(series, 14, 27, 120);
        Arrays.fill(series, 66, 79, 110);
        Arrays.fill(series, 118, 131, 100);

        assertThat(new Frame(108, 52, 52).wentIn(series)).isEmpty();
    }

    @Test
    void overlappingComparisonsAreTooFewToTellAnAccidentFromACause() {
        var moved = LATEST_12.alone(wandering(1.03));

        assertThat(moved.score()).isGreaterThan(2.5);
        assertThat(moved.chance()).isGreaterThan(0.05);
    }

    @Test
    void whatMovedFarBeyondTheUsualIsNoAccident() {
        assertThat(LATEST_12.alone(wandering(1.5)).chance()).isLessThan(0.05);
    }

    @Test
    void whatMostDidAlikeIsWhereTheyLieDensest() {
        var fiveOfElevenFell = new double[] {-.09, -.04, -.03, -.02, -.018, -.004, -.003, -.003, -.002, .001, .002};

        assertThat(Frame.usual(fiveOfElevenFell)).isBetween(-.003, -.002);
    }

    /** What goes up and down slowly, and stands otherwise in the latest weeks. */
    private static double[] wandering(double latest) {
        return IntStream.range(0, WEEKS)
                .mapToDouble(week -> 100
                        * (1 + 0.15 * Math.sin(0.37 * week) * Math.cos(0.11 * week))
                        * (week < WEEKS - 12 ? 1 : latest))
                .toArray();
    }

    private static double[] promotedTwoWeeksInThree(int until) {
        return IntStream.range(0, WEEKS)
                .mapToDouble(week -> week % 3 != 0 && week < until ? 100 : 0)
                .toArray();
    }
}
