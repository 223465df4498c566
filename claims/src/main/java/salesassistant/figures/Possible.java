package salesassistant.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures each number may be said of, with what speaks for them: that by which the rules support it, else all it agrees with. */
final class Possible {

    /** A figure that a number may be said of, with what speaks for it. */
    record Meant(Fact fact, Evidence evidence) {}

    private final Verdicts verdicts;
    private final Plain plain;
    private final Map<Integer, List<Fact>> agreeing = new HashMap<>();

    Possible(Verdicts verdicts) {
        this.verdicts = verdicts;
        this.plain = new Plain(verdicts);
    }

    Optional<Meant> likeliest(int at, Certainty certainty) {
        return of(at).stream().max(Comparator.comparingDouble(meant -> certainty.chance(meant.evidence())));
    }

    List<Meant> of(int at) {
        if (verdicts.layout().isTooLargeToWeigh() || !verdicts.isInDigits(at)) {
            return List.of();
        }
        Judgement judgement = verdicts.judgement(at);
        return switch (judgement.verdict()) {
            case SUPPORTED -> judgement.fact().map(fact -> supported(at, fact)).orElse(List.of());
            case NOT_CHECKABLE ->
                judgement.hope() == Judgement.Hope.NONE
                        ? List.of()
                        : open(at, judgement.isLikely() ? Clue.IT_MAY_BE : Clue.NOTHING_BINDS_IT);
            case CONTRADICTED -> plain.is(at) ? List.of() : open(at, Clue.THE_RULES_CALL_IT_FALSE);
        };
    }

    private List<Meant> supported(int at, Fact fact) {
        return weighed(at, new Agreeing(verdicts, at), List.of(fact), Evidence.none());
    }

    private List<Meant> open(int at, Clue why) {
        var agreeing = new Agreeing(verdicts, at);
        var meaning = new Meaning(verdicts, at, this::agreeing);
        return weighed(at, agreeing, agreeing.all(), Evidence.none().add(why)).stream()
                .filter(meant -> !meaning.isUnbound(meant.fact(), meant.evidence()))
                .filter(meant -> mayBeOfOtherFigures(at, why, meant.fact()) || !isOfOtherFigures(meant.evidence()))
                .toList();
    }

    /** Neither what the rules call false nor a bare number that follows from the table is of figures the sentence does not name. */
    private boolean mayBeOfOtherFigures(int at, Clue why, Fact fact) {
        boolean follows = fact.derived() && verdicts.numeral(at).unit() == Unit.PLAIN;
        return why != Clue.THE_RULES_CALL_IT_FALSE && !follows;
    }

    private static boolean isOfOtherFigures(Evidence evidence) {
        return evidence.hasAny(Clue.OTHER_FIGURES_THAN_THE_SENTENCES);
    }

    private List<Meant> weighed(int at, Agreeing agreeing, List<Fact> facts, Evidence common) {
        if (facts.isEmpty()) {
            return List.of();
        }
        common.and(new Doubt(verdicts).said(at));
        agreeing.nearest().ifPresent(common::add);
        boolean borneOut = Beside.bearOut(verdicts, at);
        var meaning = new Meaning(verdicts, at, this::agreeing);
        return facts.stream()
                .map(fact -> {
                    Evidence evidence = meaning.of(fact).and(common).add(Clue.BY_CHANCE, agreeing.byChanceOf(fact));
                    return new Meant(
                            fact,
                            borneOut && !isOfOtherFigures(evidence)
                                    ? evidence.add(Clue.THE_NUMBERS_BESIDE_BEAR_IT_OUT)
                                    : evidence);
                })
                .toList();
    }

    /** What a number beside may be said of. */
    private List<Fact> agreeing(int at) {
        return agreeing.computeIfAbsent(at, number -> switch (verdicts.judgement(number)
                .verdict()) {
            case SUPPORTED -> verdicts.judgement(number).fact().stream().toList();
            case NOT_CHECKABLE -> verdicts.isInDigits(number) ? new Agreeing(verdicts, number).all() : List.of();
            case CONTRADICTED -> List.of();
        });
    }
}
