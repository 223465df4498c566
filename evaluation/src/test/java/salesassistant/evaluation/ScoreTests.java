package salesassistant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTests {

    private static final Reply REPLY = Reply.problem("", 0);

    @Test
    void aWrongAnswerCostsThePenaltyAndHoldingBackCostsNothing() {
        Score score = new Score(List.of(
                answerable(Verdict.Outcome.RIGHT),
                answerable(Verdict.Outcome.WRONG),
                answerable(Verdict.Outcome.ASKED),
                notDue(Verdict.Outcome.DECLINED)));
        assertThat(score.reliability(0)).isEqualTo(0.5);
        assertThat(score.reliability(10)).isEqualTo(-2.0);
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.coverage()).isEqualTo(2.0 / 3, within(1e-12));
    }

    @Test
    void whatIsNotJudgedCountsNowhereButInTheShareOfThoseMarkedAnswer() {
        Score score = new Score(List.of(answerable(Verdict.Outcome.RIGHT), answerable(Verdict.Outcome.NOT_JUDGED)));
        assertThat(score.judged()).isEqualTo(1);
        assertThat(score.reliability(10)).isEqualTo(1);
        assertThat(score.expectingAnswer()).isEqualTo(2);
        assertThat(score.expectedAndRight()).isEqualTo(1);
    }

    @Test
    void aFailureIsNeverGood() {
        Score score = new Score(List.of(notDue(Verdict.Outcome.FAILED)));
        assertThat(score.reliability(0)).isZero();
    }

    @Test
    void theLowerBoundIsTheExactOne() {
        // Of 300 without an error, 99 % is certain to 95 %; of 59, 95 %.
        assertThat(ClopperPearson.lowerBound(300, 300, 0.05)).isEqualTo(Math.pow(0.05, 1.0 / 300), within(1e-9));
        assertThat(ClopperPearson.lowerBound(59, 59, 0.05)).isGreaterThan(0.95);
        assertThat(ClopperPearson.lowerBound(599, 600, 0.05)).isEqualTo(0.9921, within(1e-4));
        assertThat(ClopperPearson.lowerBound(0, 5, 0.05)).isZero();
    }

    private static Verdict answerable(Verdict.Outcome outcome) {
        return new Verdict(new Question("T1", "test", "?", "answer", List.of()), outcome, false, "", REPLY);
    }

    private static Verdict notDue(Verdict.Outcome outcome) {
        return new Verdict(new Question("T2", "test", "?", "decline", List.of()), outcome, true, "", REPLY);
    }
}
