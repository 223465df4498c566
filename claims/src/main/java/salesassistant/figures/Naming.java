package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which figures a mention is about, by the words for figures around it. */
final class Naming {

    private static final int REACH = 3;

    private Naming() {}

    static Frame.Said of(Parts parts, int i, List<Measure> inherited) {
        int previous = parts.previousAmount(i);
        int next = parts.nextAmount(i);
        var far = new ArrayList<Measure>();
        boolean missing = false;
        Mention.Figures best = null;
        int bestDistance = Integer.MAX_VALUE;
        Mention.Figures earlier = null;
        for (int k = 0; k < parts.size(); k++) {
            if (!(parts.mentions().get(k) instanceof Mention.Figures figures)) {
                continue;
            }
            far.addAll(figures.measures());
            int distance = distance(parts, i, k);
            boolean taken = k > previous
                    && previous >= 0
                    && k < i
                    && figures.start() - parts.mentions().get(previous).end() <= 0;
            boolean reachable = k > previous
                    && k < next
                    && !taken
                    && !isOfAnotherUnit(parts.mentions().get(i), figures);
            if (isVerb(parts, i, figures)) {
                distance = -2;
            }
            if (parts.together(i, k) && reachable && distance < bestDistance) {
                best = figures;
                bestDistance = distance;
            }
            if (k < i) {
                earlier = figures;
            }
        }
        if (best == null && earlier != null) {
            return new Frame.Said(List.of(), earlier.measures().isEmpty() ? far : earlier.measures(), false, true);
        }
        if (best != null) {
            missing = best.measures().isEmpty();
            return new Frame.Said(
                    narrowed(parts, i, inItsUnit(parts.mentions().get(i), best.measures())),
                    far,
                    missing,
                    earlier != null);
        }
        return new Frame.Said(List.of(), far.isEmpty() ? inherited : far, false, far.isEmpty());
    }

    /** The kWh of "a kWh costs 1.48 kr" are not what the number is of. */
    private static boolean isOfAnotherUnit(Mention mention, Mention.Figures figures) {
        if (mention instanceof Mention.Amount amount && amount.numeral().unit() == Unit.POINTS) {
            return !figures.measures().isEmpty() && figures.measures().stream().noneMatch(Naming::hasPoints);
        }
        return mention instanceof Mention.Amount amount
                && amount.numeral().unit() == Unit.MONEY
                && !figures.measures().isEmpty()
                && figures.measures().stream()
                        .allMatch(measure -> measure.label().contains("_per_")
                                && measure.scale().unit() != Unit.MONEY);
    }

    /** The sales of "sales of 128 m" are no share, though a share of sales is called so too. */
    private static List<Measure> inItsUnit(Mention mention, List<Measure> measures) {
        List<Measure> money =
                measures.stream().filter(measure -> !measure.isPercent()).toList();
        boolean isMoney =
                mention instanceof Mention.Amount amount && amount.numeral().unit() == Unit.MONEY;
        return isMoney && !money.isEmpty() ? money : measures;
    }

    /** The column of "cancelled 312 flights" is the one called so. */
    private static boolean isVerb(Parts parts, int i, Mention.Figures figures) {
        String word = parts.tokens().get(figures.start()).word();
        return figures.end() == parts.mentions().get(i).start()
                && figures.end() - figures.start() == 1
                && word.endsWith("ed")
                && figures.measures().stream()
                        .anyMatch(measure -> measure.words().equals(Set.of(word)));
    }

    private static boolean hasPoints(Measure measure) {
        return measure.isPercent()
                || measure.scale().unit() == Unit.POINTS
                || measure.scale().unit() == Unit.INDEX
                || measure.kind() == Measure.Kind.RATIO
                || measure.concepts().contains("GAMEPOINTS");
    }

    /** The pallets of "840 pallets ordered" are those ordered; the tonnes of "imports rose to 3,200 tonnes" are those of the imports. */
    private static List<Measure> narrowed(Parts parts, int i, List<Measure> measures) {
        for (int k = i + 1; k < parts.nextAmount(i) && measures.size() > 1 && parts.together(i, k); k++) {
            if (parts.mentions().get(k) instanceof Mention.Figures figures
                    && figures.start() - parts.mentions().get(i).end() <= REACH
                    && figures.measures().size() < measures.size()
                    && !figures.measures().isEmpty()
                    && measures.containsAll(figures.measures())) {
                return figures.measures();
            }
        }
        for (int k = i - 1; k >= 0 && measures.size() > 1; k--) {
            if (parts.mentions().get(k) instanceof Mention.Figures figures
                    && figures.measures().size() < measures.size()
                    && !figures.measures().isEmpty()
                    && measures.containsAll(figures.measures())) {
                return figures.measures();
            }
        }
        return measures;
    }

    /** Words right after a number name its unit: they count as nearer than any before. */
    private static int distance(Parts parts, int i, int k) {
        Mention one = parts.mentions().get(i);
        Mention other = parts.mentions().get(k);
        if (k > i) {
            int gap = other.start() - one.end();
            return gap <= 1 ? -1 : gap + 3;
        }
        return one.start() - other.end();
    }
}
