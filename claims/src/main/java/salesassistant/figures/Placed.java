package salesassistant.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Holds a place against the number said with it: "has the fewest, 28" is meant of the figures that the 28 is of. */
final class Placed {

    private static final int BESIDE = 3;
    private static final int FAR = 12;

    private final Verdicts verdicts;
    private final Layout layout;
    private final Parts parts;

    Placed(Verdicts verdicts) {
        this.verdicts = verdicts;
        this.layout = verdicts.layout();
        this.parts = verdicts.parts();
    }

    /** "Has the fewest, 28": a place holds by the figures of the number said with it. */
    void confirm() {
        for (int at : verdicts.claims()) {
            Optional<Superlative> superlative = Superlative.at(parts, at);
            if (superlative.isPresent()) {
                verdicts.amounts()
                        .filter(amount ->
                                isSaidWith(at, amount) && (verdicts.isOpen(amount) || verdicts.isFound(amount)))
                        .findFirst()
                        .ifPresent(amount -> rank(at, amount, superlative.get()));
            }
        }
    }

    private void rank(int at, int amount, Superlative superlative) {
        Asked asked = Asked.of(layout, parts, at, verdicts.frame(at));
        List<Measure> ranked = asked.measures();
        int gap =
                parts.mentions().get(amount).start() - parts.mentions().get(at).end();
        List<Fact> own = verdicts.levels(amount);
        if (verdicts.isFound(at)
                && verdicts.isFound(amount)
                && gap >= 0
                && gap <= BESIDE
                && asked.certain()
                && ranked.size() == 1
                && !own.isEmpty()
                && own.stream().noneMatch(cell -> verdicts.isSame(ranked.getFirst(), cell.measure()))) {
            verdicts.put(amount, Judgement.open("It is not of the figures that are ranked"));
            return;
        }
        if (verdicts.isFound(at) && verdicts.isOpen(amount)) {
            verdicts.levels(amount).stream()
                    .filter(cell -> ranked.equals(List.of(cell.measure())))
                    .findFirst()
                    .ifPresent(cell -> verdicts.put(amount, Judgement.supported(cell)));
            return;
        }
        if (verdicts.isFound(at)) {
            if ((ranked.size() != 1 || !asked.certain()) && layout.names().size() < 2) {
                doubt(at, amount, superlative);
            }
            return;
        }
        boolean moved =
                superlative.moving() || amount < at || verdicts.numeral(amount).sign() != 0;
        for (Fact cell : moved ? verdicts.cells(amount) : own) {
            Optional<String> holds =
                    new RankJudge(layout).holdsBy(parts, at, verdicts.frame(at), superlative, cell.measure());
            if (holds.isPresent()
                    && verdicts.judgement(at).verdict() == Verdict.CONTRADICTED
                    && !verdicts.isFound(amount)) {
                verdicts.put(at, Judgement.open("Only by other figures; " + holds.get()));
                return;
            }
            boolean ofOthers =
                    asked.certain() && ranked.stream().noneMatch(one -> verdicts.isSame(one, cell.measure()));
            if (holds.isPresent() && !ofOthers) {
                verdicts.put(at, Judgement.supported(holds.get()));
                verdicts.put(amount, Judgement.supported(cell));
                return;
            }
        }
    }

    /** "Lowest among those over 65, at 31 %" does not hold by the figures it is said with. */
    private void doubt(int at, int amount, Superlative superlative) {
        List<Fact> cells = verdicts.levels(amount);
        if (!cells.isEmpty()
                && cells.stream()
                        .noneMatch(cell -> new RankJudge(layout)
                                .holdsBy(parts, at, verdicts.frame(at), superlative, cell.measure())
                                .isPresent())) {
            verdicts.put(at, Judgement.open("It does not hold by the figures of the number beside it"));
        }
    }

    /** The next number, with nothing but its own member between. */
    private boolean isSaidWith(int at, int amount) {
        boolean behind = amount < at
                && parts.nextAmount(amount) > at
                && parts.together(amount, at)
                && parts
                        .tokens()
                        .subList(
                                parts.mentions().get(amount).end(),
                                parts.mentions().get(at).start())
                        .stream()
                        .anyMatch(token -> Set.of("is", "was", "är", "var").contains(token.word()));
        boolean ofOthers = amount + 1 < parts.size()
                && parts.mentions().get(amount + 1) instanceof Mention.Figures figures
                && figures.start() > parts.mentions().get(amount).end();
        return behind
                || amount > at
                        && !ofOthers
                        && parts.previousAmount(amount) < at
                        && parts.mentions().get(amount).start()
                                        - parts.mentions().get(at).end()
                                <= FAR
                        && IntStream.range(at, amount)
                                .noneMatch(
                                        k -> k > at && Superlative.at(parts, k).isPresent()
                                                || parts.mentions().get(k) instanceof Mention.Named named
                                                        && !isOf(
                                                                verdicts.frame(amount)
                                                                        .subject()
                                                                        .members(),
                                                                named));
    }

    private static boolean isOf(Map<Dimension, Set<String>> members, Mention.Named named) {
        return named.total()
                || members.getOrDefault(named.dimension(), Set.of()).containsAll(named.members());
    }
}
