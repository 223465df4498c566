package salesassistant.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Has the last word after the rules, by what is learned: only what is surely understood is called false, only a number that is
 * surely of its figure is called true.
 */
final class Weighing {

    private static final int SHORT = 12;
    private static final int VERY_SHORT = 8;
    /** In a wider or larger table what the rules say of a number stands: to weigh all it agrees with would take too long. */
    private static final int MOST_COLUMNS = 60;

    private static final int MOST_CELLS = 30_000;

    /** A figure that a number may be said of, with what speaks for it. */
    record Meant(Fact fact, Evidence evidence) {}

    private final Verdicts verdicts;
    private final Certainty certainty;
    private final Map<Integer, List<Fact>> candidates = new HashMap<>();

    Weighing(Verdicts verdicts) {
        this(verdicts, Certainty.kept());
    }

    Weighing(Verdicts verdicts, Certainty certainty) {
        this.verdicts = verdicts;
        this.certainty = certainty;
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
            case NOT_CHECKABLE -> meantAfterAll(at);
            case CONTRADICTED ->
                doubt(at)
                        .filter(evidence -> !certainty.isFalse(evidence))
                        .map(evidence -> meantAfterAll(at)
                                .orElseGet(() -> Judgement.open("It may be misread: " + judgement.why())));
        };
    }

    private Optional<Judgement> meantAfterAll(int at) {
        return likeliest(at)
                .filter(meant -> certainty.isMeant(meant.evidence()))
                .map(meant -> Judgement.supported(meant.fact()));
    }

    private Optional<String> luck(int at) {
        return likeliest(at)
                .filter(meant -> certainty.isLuck(meant.evidence()))
                .map(meant -> "It may agree by chance with " + meant.fact().shown());
    }

    Optional<Meant> likeliest(int at) {
        return meant(at).stream().max(Comparator.comparingDouble(meant -> certainty.chance(meant.evidence())));
    }

    /** The figures a number may be said of: the one that supports it, or where it is open all it agrees with. */
    List<Meant> meant(int at) {
        Judgement judgement = verdicts.judgement(at);
        boolean supported = judgement.verdict() == Verdict.SUPPORTED;
        boolean misread = judgement.verdict() == Verdict.CONTRADICTED && !isPlain(at);
        boolean open =
                misread || judgement.verdict() == Verdict.NOT_CHECKABLE && judgement.hope() != Judgement.Hope.NONE;
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
            common.add(
                    misread
                            ? Clue.THE_RULES_CALL_IT_FALSE
                            : judgement.isLikely() ? Clue.IT_MAY_BE : Clue.NOTHING_BINDS_IT);
        }
        agreeing.nearest().ifPresent(common::add);
        boolean borneOut = Beside.bearOut(verdicts, at);
        var meaning = new Meaning(verdicts, at, this::candidates);
        return facts.stream()
                .map(fact -> new Meant(
                        fact,
                        meaning.of(fact)
                                .and(common)
                                .add(Clue.BY_CHANCE, Math.max(-4, Math.log10(agreeing.byChance(fact))))))
                .filter(meant -> supported || !meaning.isUnbound(meant.fact(), meant.evidence()))
                .filter(meant -> !(misread || !supported && isFromOtherFigures(at, meant.fact()))
                        || !meant.evidence().hasAny(Clue.OTHER_FIGURES_THAN_THE_SENTENCES))
                .map(meant -> borneOut && !meant.evidence().hasAny(Clue.OTHER_FIGURES_THAN_THE_SENTENCES)
                        ? new Meant(meant.fact(), meant.evidence().add(Clue.THE_NUMBERS_BESIDE_BEAR_IT_OUT))
                        : meant)
                .toList();
    }

    private boolean isFromOtherFigures(int at, Fact fact) {
        return fact.derived() && verdicts.numeral(at).unit() == Unit.PLAIN;
    }

    /** What a claim that the rules call false may owe to a misreading; nothing where a short sentence is understood word by word. */
    Optional<Evidence> doubt(int at) {
        return verdicts.judgement(at).verdict() == Verdict.CONTRADICTED && !isPlain(at)
                ? Optional.of(new Doubt(verdicts).of(at).and(elsewhere(at)))
                : Optional.empty();
    }

    /** Whether the table has a number that the rules call false, only not where they looked. */
    private Evidence elsewhere(int at) {
        Evidence evidence = Evidence.none();
        if (isTooLarge() || !isNumber(at)) {
            return evidence;
        }
        boolean precise = Digits.of(verdicts.numeral(at)) > 2;
        if (!new Agreeing(verdicts, at).all().isEmpty()) {
            evidence.add(precise ? Clue.THE_TABLE_HAS_IT : Clue.THE_TABLE_HAS_IT_COARSELY);
        }
        return Beside.bearOut(verdicts, at) ? evidence.add(Clue.THE_NUMBERS_BESIDE_BEAR_IT_OUT) : evidence;
    }

    /** What a number beside may be said of. */
    private List<Fact> candidates(int at) {
        return candidates.computeIfAbsent(at, number -> switch (verdicts.judgement(number)
                .verdict()) {
            case SUPPORTED -> verdicts.judgement(number).fact().stream().toList();
            case NOT_CHECKABLE -> isNumber(number) ? new Agreeing(verdicts, number).all() : List.of();
            case CONTRADICTED -> List.of();
        });
    }

    private boolean isTooLarge() {
        int columns = verdicts.layout().measures().size();
        return columns > MOST_COLUMNS
                || (long) columns * verdicts.layout().rows().size() > MOST_CELLS;
    }

    /** A short sentence of known words; unless it is very short it sets nothing against anything and gives no number in words. */
    private boolean isPlain(int at) {
        int length = verdicts.parts().tokens().size();
        boolean simple = switch (verdicts.parts().mentions().get(at)) {
            case Mention.Amount amount -> !amount.numeral().style().spelled();
            case Mention.Hint hint ->
                Superlative.at(verdicts.parts(), at).isPresent()
                        || hint.is(Cue.UP)
                        || hint.is(Cue.DOWN)
                        || hint.is(Cue.FLAT);
            default -> true;
        };
        boolean borneOut = isNumber(at) && Beside.bearOut(verdicts, at);
        return length <= (simple ? SHORT : VERY_SHORT) && !borneOut && Strange.words(verdicts.parts()) == 0;
    }

    private boolean isNumber(int at) {
        return verdicts.parts().mentions().get(at) instanceof Mention.Amount amount
                && !amount.numeral().style().spelled()
                && !amount.numeral().style().fraction();
    }
}
