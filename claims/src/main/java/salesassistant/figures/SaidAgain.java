package salesassistant.figures;

import java.util.Optional;
import java.util.stream.Stream;

/** A movement or gap found that is said once more in another unit: "added 34 m (+13.5 %)", "22.2 m more than Berga, or 22.6 %". */
final class SaidAgain {

    private final Verdicts verdicts;
    private final Layout layout;
    private final Parts parts;

    SaidAgain(Verdicts verdicts) {
        this.verdicts = verdicts;
        this.layout = verdicts.layout();
        this.parts = verdicts.parts();
    }

    /** @param around the numbers next to it */
    Optional<Fact> again(int at, Stream<Integer> around) {
        return verdicts.judgement(at)
                .fact()
                .filter(Fact::derived)
                .filter(fact -> around.filter(verdicts::isFound)
                        .filter(other -> verdicts.numeral(other).unit()
                                != verdicts.numeral(at).unit())
                        .flatMap(other -> verdicts.judgement(other).fact().stream())
                        .anyMatch(other -> isTheSame(other, fact)))
                .filter(fact -> Agreement.exact(verdicts.numeral(at), fact, sign(at, fact)))
                .or(() -> ofTheGapBefore(at));
    }

    private static boolean isTheSame(Fact one, Fact other) {
        return one.derived()
                && one.measure().equals(other.measure())
                && one.rows().equals(other.rows())
                && operands(one).equals(operands(other));
    }

    private static String operands(Fact fact) {
        return fact.formula().substring(fact.formula().indexOf(" of ") + 1);
    }

    /** How far two are apart, with nobody named since the number before said it. */
    Optional<Fact> ofTheGapBefore(int at) {
        int before = parts.previousAmount(at);
        if (before < 0
                || !verdicts.isJudged(before)
                || !verdicts.isFound(before)
                || verdicts.numeral(before).unit() == verdicts.numeral(at).unit()
                || parts.mentions().subList(before, at).stream().anyMatch(Mention.Named.class::isInstance)) {
            return Optional.empty();
        }
        var facts = new Facts(layout);
        return verdicts
                .judgement(before)
                .fact()
                .filter(gap -> gap.kind() == Fact.Kind.DIFFERENCE && gap.rows().size() == 2)
                .map(gap -> new Facts.Move(
                        facts.cell(gap.measure(), gap.rows().getFirst()),
                        facts.cell(gap.measure(), gap.rows().getLast())))
                .stream()
                .flatMap(move -> Stream.of(Optional.of(move.difference()), move.percent())
                        .flatMap(Optional::stream))
                .filter(fact ->
                        verdicts.isOfItsUnit(at, fact) && Agreement.exact(verdicts.numeral(at), fact, sign(at, fact)))
                .findFirst();
    }

    private int sign(int at, Fact fact) {
        int written = verdicts.numeral(at).sign();
        int said = written != 0 ? written : verdicts.frame(at).words().direction();
        return said != 0 ? said : fact.value() < 0 ? -1 : 1;
    }
}
