package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;

/** Which figures a mention is about, by the words for figures around it. */
final class Naming {

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
            boolean reachable = k > previous && k < next;
            if (parts.together(i, k) && reachable && distance < bestDistance) {
                best = figures;
                bestDistance = distance;
            }
            if (k < i) {
                earlier = figures;
            }
        }
        if (best == null && earlier != null) {
            return new Frame.Said(List.of(), earlier.measures().isEmpty() ? far : earlier.measures(), false);
        }
        if (best != null) {
            missing = best.measures().isEmpty();
            return new Frame.Said(best.measures(), far, missing);
        }
        return new Frame.Said(List.of(), far.isEmpty() ? inherited : far, false);
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
