package salesassistant.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The other side of a comparison: the cell that differs from one found in the sentence by a name or a period it names. */
final class Counterpart {

    private final Verdicts verdicts;
    private final Layout layout;
    private final int at;

    Counterpart(Verdicts verdicts, int at) {
        this.verdicts = verdicts;
        this.layout = verdicts.layout();
        this.at = at;
    }

    boolean isSetAgainst() {
        Set<Cue> touching = verdicts.frame(at).words().touching();
        return touching.contains(Cue.AGAINST) || touching.contains(Cue.FROM);
    }

    boolean is(Fact fact) {
        return !fact.derived()
                && verdicts.amounts()
                        .filter(other -> other != at && verdicts.isFound(other))
                        .flatMap(other -> verdicts.judgement(other).fact().stream())
                        .anyMatch(found -> !found.derived() && isOtherSide(fact, found));
    }

    private boolean isOtherSide(Fact fact, Fact found) {
        int row = fact.rows().getFirst();
        int second = found.rows().getFirst();
        if (row == second) {
            return layout.earlier(found.measure()).contains(fact.measure());
        }
        List<Dimension> differing = layout.dimensions().stream()
                .filter(dimension -> !layout.member(row, dimension).equals(layout.member(second, dimension)))
                .toList();
        return fact.measure().equals(found.measure())
                && differing.size() == 1
                && named(differing.getFirst()).contains(layout.member(row, differing.getFirst()));
    }

    private Set<String> named(Dimension dimension) {
        var named = new HashSet<String>();
        for (Mention mention : verdicts.parts().mentions()) {
            if (mention instanceof Mention.Named name && name.dimension().equals(dimension)) {
                named.addAll(name.members());
            } else if (mention instanceof Mention.Dated dated && dimension.isTime()) {
                named.addAll(dimension.in(dated.moment()));
            }
        }
        return named;
    }
}
