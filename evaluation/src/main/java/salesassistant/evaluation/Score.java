package salesassistant.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The figures of a run, over all verdicts or a group of them. */
final class Score {

    private final List<Verdict> verdicts;

    Score(List<Verdict> verdicts) {
        this.verdicts = List.copyOf(verdicts);
    }

    int count(Verdict.Outcome outcome) {
        return count(verdict -> verdict.outcome() == outcome);
    }

    int judged() {
        return count(Verdict::counts);
    }

    /** Wrong answers, and answers to questions that ought not to have been answered. */
    int wrong() {
        return count(Verdict.Outcome.WRONG);
    }

    /** Replies that a run may not have: wrong answers, failures, and answers that pass over words in silence. */
    int unforgivable() {
        return wrong() + count(Verdict.Outcome.FAILED) + passedOver();
    }

    /** Answers some of whose question's words are in no chip. */
    int passedOver() {
        return count(verdict -> verdict.reply().passesOverWords());
    }

    int answerable() {
        return count(verdict -> verdict.counts() && !verdict.mustNotAnswer());
    }

    /** Of the questions an answer is due to, the share that got one, right or wrong. */
    double coverage() {
        return share(
                count(verdict -> verdict.counts() && !verdict.mustNotAnswer() && !verdict.abstained()), answerable());
    }

    double precision() {
        return share(count(Verdict.Outcome.RIGHT), count(Verdict.Outcome.RIGHT) + wrong());
    }

    double precisionLowerBound() {
        return ClopperPearson.lowerBound(count(Verdict.Outcome.RIGHT), count(Verdict.Outcome.RIGHT) + wrong(), 0.05);
    }

    /** Wrong answers over all questions; a caveat beside a wrong figure excuses nothing. */
    double silentErrors() {
        return share(wrong(), judged());
    }

    int expectingAnswer() {
        return count(verdict -> verdict.question().expectsAnswer());
    }

    /** Of all questions marked "answer", open ones included, those that got the right reply. */
    int expectedAndRight() {
        return count(verdict -> verdict.question().expectsAnswer() && verdict.good());
    }

    /** One for the right reply, nothing for holding back, and the penalty off for a wrong answer; the mean of it. */
    double reliability(double penalty) {
        return verdicts.stream()
                .filter(Verdict::counts)
                .mapToDouble(verdict -> {
                    if (verdict.good()) {
                        return 1;
                    }
                    return verdict.outcome() == Verdict.Outcome.WRONG ? -penalty : 0;
                })
                .average()
                .orElse(0);
    }

    private int count(Predicate<Verdict> condition) {
        return (int) verdicts.stream().filter(condition).count();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * fraction);
    }
}
