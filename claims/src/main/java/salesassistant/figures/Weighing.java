package salesassistant.figures;

import java.util.Optional;
import java.util.TreeMap;

/**
 * Has the last word after the rules, by what is learned: only what is surely understood is called false, only a number that is
 * surely of its figure is called true.
 */
final class Weighing {

    private final Verdicts verdicts;
    private final Certainty certainty;
    private final Possible possible;

    Weighing(Verdicts verdicts) {
        this(verdicts, Certainty.kept());
    }

    Weighing(Verdicts verdicts, Certainty certainty) {
        this.verdicts = verdicts;
        this.certainty = certainty;
        this.possible = new Possible(verdicts);
    }

    void decide() {
        var decided = new TreeMap<Integer, Judgement>();
        for (int at : verdicts.claims()) {
            decided(at).ifPresent(judgement -> decided.put(at, judgement));
        }
        decided.forEach(verdicts::put);
        var again = new SaidAgain(verdicts);
        verdicts.amounts()
                .filter(at -> verdicts.judgement(at).verdict() == Verdict.NOT_CHECKABLE)
                .toList()
                .forEach(at -> again.ofTheGapBefore(at).ifPresent(fact -> verdicts.put(at, Judgement.supported(fact))));
    }

    private Optional<Judgement> decided(int at) {
        Judgement judgement = verdicts.judgement(at);
        if (verdicts.parts().isAQuestion()) {
            return Optional.of(Judgement.open("It is asked, not said"));
        }
        if (judgement.verdict() == Verdict.SUPPORTED && Times.leadNowhere(verdicts.parts(), at)) {
            return Optional.of(Judgement.open("From and to are the same period"));
        }
        if (judgement.verdict() == Verdict.CONTRADICTED && isPlaceOfUnknownFigures(at)) {
            return Optional.of(Judgement.open("It may be by the figures of the number beside it: " + judgement.why()));
        }
        return switch (judgement.verdict()) {
            case SUPPORTED ->
                new Misgivings(verdicts).about(at).or(() -> luck(at)).map(Judgement::open);
            case NOT_CHECKABLE -> meantAfterAll(at);
            case CONTRADICTED ->
                new Doubt(verdicts)
                        .ofFalse(at)
                        .filter(evidence -> !certainty.isFalse(evidence))
                        .map(evidence -> meantAfterAll(at)
                                .orElseGet(() -> Judgement.open("It may be misread: " + judgement.why())));
        };
    }

    /** "The least in Boden, 210": by what no words say, beside a number that is not found. */
    private boolean isPlaceOfUnknownFigures(int at) {
        Parts parts = verdicts.parts();
        int number = parts.nextAmount(at);
        return Superlative.at(parts, at).isPresent()
                && verdicts.frame(at).said().near().isEmpty()
                && number < parts.size()
                && verdicts.isJudged(number)
                && !verdicts.isFound(number);
    }

    private Optional<Judgement> meantAfterAll(int at) {
        return possible.likeliest(at, certainty)
                .filter(meant -> certainty.isMeant(meant.evidence()))
                .map(meant -> Judgement.supported(meant.fact()));
    }

    private Optional<String> luck(int at) {
        return possible.likeliest(at, certainty)
                .filter(meant -> certainty.isLuck(meant.evidence()))
                .map(meant -> "It may agree by chance with " + meant.fact().shown());
    }
}
