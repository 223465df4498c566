package salesassistant.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Has the last word after the rules, by what is learned: only what is surely understood is called false, only a number that is
 * surely of its figure is called true.
 */
final class Weighing {

    private static final int SHORT = 16;
    /** In a wider or larger table what the rules say of a number stands: to weigh all it agrees with would take too long. */
    private static final int MOST_COLUMNS = 60;

    private static final int MOST_CELLS = 30_000;

    /** A figure that a number may be said of, with what speaks for it. */
    record Meant(Fact fact, Evidence evidence) {}

    private final Verdicts verdicts;

    Weighing(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    void decide() {
        var decided = new TreeMap<Integer, Judgement>();
        for (int at : verdicts.claims()) {
            decided(at).ifPresent(judgement -> decided.put(at, judgement));
        }
        decided.forEach(verdicts::put);
    }

    private Optional<Judgement> decided(int at) {
        Judgement judgement = verdicts.judgement(at);
        return switch (judgement.verdict()) {
            case SUPPORTED ->
                new Misgivings(verdicts).about(at).or(() -> luck(at)).map(Judgement::open);
            case NOT_CHECKABLE ->
                likeliest(at)
                        .filter(meant -> Certainty.kept().isMeant(meant.evidence()))
                        .map(meant -> Judgement.supported(meant.fact()));
            case CONTRADICTED ->
                doubt(at)
                        .filter(evidence -> !Certainty.kept().isFalse(evidence))
                        .map(evidence -> Judgement.open("It may be misread: " + judgement.why()));
        };
    }

    private Optional<String> luck(int at) {
        return likeliest(at)
                .filter(meant -> Certainty.kept().isLuck(meant.evidence()))
                .map(meant -> "It may agree by chance with " + meant.fact().shown());
    }

    Optional<Meant> likeliest(int at) {
        return meant(at).stream()
                .max(Comparator.comparingDouble(meant -> Certainty.kept().chance(meant.evidence())));
    }

    /** The figures a number may be said of: the one that supports it, or where it is open all it agrees with. */
    List<Meant> meant(int at) {
        Judgement judgement = verdicts.judgement(at);
        boolean supported = judgement.verdict() == Verdict.SUPPORTED;
        boolean open = judgement.verdict() == Verdict.NOT_CHECKABLE && judgement.hope() != Judgement.Hope.NONE;
        if (isTooLarge() || !isNumber(at) || !supported && !open) {
            return List.of();
        }
        var agreeing = new Agreeing(verdicts, at);
        List<Fact> facts = supported ? judgement.fact().stream().toList() : agreeing.all();
        if (facts.isEmpty()) {
            return List.of();
        }
        Evidence common = new Doubt(verdicts).said(at);
        if (!supported) {
            common.add(judgement.isLikely() ? "it may be" : "nothing binds it");
        }
        agreeing.nearest().ifPresent(common::add);
        var meaning = new Meaning(verdicts, at);
        return facts.stream()
                .map(fact -> new Meant(
                        fact,
                        meaning.of(fact)
                                .and(common)
                                .add("by chance", Math.max(-4, Math.log10(agreeing.byChance(fact))))))
                .filter(meant -> supported || !meaning.isUnbound(meant.fact(), meant.evidence()))
                .toList();
    }

    /** What a claim that the rules call false may owe to a misreading; nothing where a short sentence is understood word by word. */
    Optional<Evidence> doubt(int at) {
        return verdicts.judgement(at).verdict() == Verdict.CONTRADICTED && !isPlain()
                ? Optional.of(new Doubt(verdicts).of(at))
                : Optional.empty();
    }

    private boolean isTooLarge() {
        int columns = verdicts.layout().measures().size();
        return columns > MOST_COLUMNS
                || (long) columns * verdicts.layout().rows().size() > MOST_CELLS;
    }

    private boolean isPlain() {
        return verdicts.parts().tokens().size() <= SHORT && Strange.words(verdicts.parts()) == 0;
    }

    private boolean isNumber(int at) {
        return verdicts.parts().mentions().get(at) instanceof Mention.Amount amount
                && !amount.numeral().style().spelled()
                && !amount.numeral().style().fraction();
    }
}
