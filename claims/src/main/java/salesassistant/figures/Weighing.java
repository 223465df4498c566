package salesassistant.figures;

import java.util.List;
import java.util.Optional;

/** Has the last word after the rules: only what is surely understood is called false, and money that is none is not called true. */
final class Weighing {

    private static final int SHORT = 16;

    private final Verdicts verdicts;

    Weighing(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    void decide() {
        for (int at : verdicts.claims()) {
            Judgement judgement = verdicts.judgement(at);
            if (verdicts.isFound(at)) {
                new Misgivings(verdicts).about(at).ifPresent(why -> verdicts.put(at, Judgement.open(why)));
            }
            doubt(at)
                    .filter(evidence -> !Certainty.kept().isFalse(evidence))
                    .ifPresent(evidence -> verdicts.put(at, Judgement.open("It may be misread: " + judgement.why())));
        }
    }

    /** What a claim that the rules call false may owe to a misreading; nothing where a short sentence is understood word by word. */
    Optional<Evidence> doubt(int at) {
        return verdicts.judgement(at).verdict() == Verdict.CONTRADICTED && !isPlain()
                ? Optional.of(new Doubt(verdicts).of(at, matches(at)))
                : Optional.empty();
    }

    private List<Fact> matches(int at) {
        return isNumber(at) ? new Matches(verdicts, at).all() : List.of();
    }

    private boolean isPlain() {
        return verdicts.parts().tokens().size() <= SHORT && Strange.words(verdicts.parts()) == 0;
    }

    private boolean isNumber(int at) {
        return verdicts.parts().mentions().get(at) instanceof Mention.Amount;
    }
}
