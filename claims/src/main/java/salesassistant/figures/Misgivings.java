package salesassistant.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What speaks against a number that agrees with the table: money of what is no money, and a way from one figure to itself. */
final class Misgivings {

    private static final Set<String> MONEY = Set.of("SALES", "PRICE", "PROFIT", "BUDGET", "DISCOUNT");

    private final Verdicts verdicts;

    Misgivings(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    Optional<String> about(int at) {
        Optional<Fact> fact = verdicts.judgement(at).fact();
        if (!(verdicts.parts().mentions().get(at) instanceof Mention.Amount) || fact.isEmpty()) {
            return Optional.empty();
        }
        if (isNoMoney(at, fact.get())) {
            return Optional.of("It agrees only with " + fact.get().shown() + ", which is no money");
        }
        return goesNowhere(at, fact.get())
                ? Optional.of("From and to are the same figure: " + fact.get().shown())
                : Optional.empty();
    }

    /** "SEK 94" where other columns are money and this is not. */
    boolean isNoMoney(int at, Fact fact) {
        return verdicts.numeral(at).unit() == Unit.MONEY
                && fact.unit() == Unit.PLAIN
                && fact.kind() != Fact.Kind.PER
                && !isMoney(fact.measure())
                && verdicts.layout().measures().stream().anyMatch(Misgivings::isMoney);
    }

    private static boolean isMoney(Measure measure) {
        return measure.scale().unit() == Unit.MONEY
                || measure.concepts().stream().anyMatch(MONEY::contains);
    }

    /** "From 980 to 980". */
    private boolean goesNowhere(int at, Fact fact) {
        if (!verdicts.frame(at).words().touching().contains(Cue.FROM)) {
            return false;
        }
        List<Integer> next = verdicts.amounts()
                .filter(other -> other > at
                        && verdicts.frame(other).words().touching().contains(Cue.TO)
                        && verdicts.isFound(other))
                .toList();
        return !next.isEmpty()
                && verdicts.judgement(next.getFirst())
                        .fact()
                        .filter(to ->
                                to.measure().equals(fact.measure()) && to.rows().equals(fact.rows()))
                        .isPresent();
    }
}
