package salesassistant.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Holds "from 6.9 to 6.8" against itself: two periods of one figure, and the way the words say. */
final class FromTo {

    private final Verdicts verdicts;
    private final Parts parts;

    FromTo(Verdicts verdicts) {
        this.verdicts = verdicts;
        this.parts = verdicts.parts();
    }

    void check() {
        for (int from = 0; from < parts.size(); from++) {
            int to = parts.nextAmount(from);
            if (isFound(from)
                    && to < parts.size()
                    && isFound(to)
                    && verdicts.frame(from).words().touching().contains(Cue.FROM)
                    && verdicts.frame(to).words().touching().contains(Cue.TO)) {
                check(from, to);
            }
        }
    }

    private boolean isFound(int at) {
        return parts.mentions().get(at) instanceof Mention.Amount && verdicts.isJudged(at) && verdicts.isFound(at);
    }

    private void check(int from, int to) {
        if (!isOfOneFigure(from, to)) {
            verdicts.put(to, Judgement.open("From and to are not two periods of one figure"));
            return;
        }
        if (verdicts.numeral(from).style().magnitude()
                != verdicts.numeral(to).style().magnitude()) {
            return;
        }
        int way = (int) Math.signum(value(to) - value(from));
        Optional<Integer> verb = IntStream.range(0, parts.size())
                .filter(at -> parts.together(at, from)
                        && at < from
                        && parts.mentions().get(at) instanceof Mention.Hint hint
                        && Binder.sign(hint.cues()) != 0
                        && verdicts.isJudged(at))
                .boxed()
                .reduce((one, last) -> last);
        verb.filter(at -> subject(at).equals(subject(from))).ifPresent(at -> {
            boolean right = Binder.sign(((Mention.Hint) parts.mentions().get(at)).cues()) == way;
            String why = "It went from " + Cells.show(value(from)) + " to " + Cells.show(value(to));
            verdicts.put(at, right ? Judgement.supported(why) : Judgement.contradicted(why));
        });
        int said = verdicts.frame(from).words().direction();
        if (verb.isEmpty() && said != 0 && said != way) {
            verdicts.put(to, Judgement.open("It goes the other way"));
        }
    }

    private double value(int at) {
        Numeral numeral = verdicts.numeral(at);
        return numeral.sign() < 0 ? -numeral.value() : numeral.value();
    }

    private Map<Dimension, Set<String>> subject(int at) {
        return verdicts.frame(at).subject().members();
    }

    private boolean isOfOneFigure(int from, int to) {
        List<Fact> ends = saying(to);
        return saying(from).stream()
                .anyMatch(start -> ends.stream()
                        .anyMatch(end -> !(start.rows().equals(end.rows())
                                        && start.measure().equals(end.measure()))
                                && (start.measure().equals(end.measure())
                                        || verdicts.layout()
                                                .earlier(end.measure())
                                                .contains(start.measure()))));
    }

    /** The cells a number may be, and what it was found to be where that is no cell. */
    private List<Fact> saying(int at) {
        List<Fact> cells = verdicts.named(at).stream()
                .filter(fact -> Agreement.exact(
                        verdicts.numeral(at), fact, verdicts.numeral(at).sign()))
                .toList();
        return cells.isEmpty() ? verdicts.judgement(at).fact().stream().toList() : cells;
    }
}
