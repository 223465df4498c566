package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the cheapest ways to lay phrases end to end so that every token is used exactly once. */
final class Cover {

    private static final int KEPT = 24;
    private static final double PHRASE_COST = 1.0;
    private static final double FILLER_COST = 0.15;

    private Cover() {}

    /** A way to use every token. */
    record Path(List<Node> nodes, double cost) {

        private Path plus(Node node) {
            var more = new ArrayList<>(nodes);
            more.add(node);
            return new Path(more, cost + node.cost() + (node.isPhrase() ? PHRASE_COST : FILLER_COST));
        }
    }

    /** The best paths, cheapest first; in a fixed order where they cost the same. */
    static List<Path> of(Chart chart) {
        var paths = new ArrayList<Map<Object, Path>>();
        for (int i = 0; i <= chart.size(); i++) {
            paths.add(new LinkedHashMap<>());
        }
        paths.getFirst().put(List.of(), new Path(List.of(), 0));
        for (int at = 0; at < chart.size(); at++) {
            for (var path : best(paths.get(at).values())) {
                for (var node : chart.at(at)) {
                    if (node.isPhrase() || node.isGlue() || node.isPoliteness()) {
                        keep(paths.get(node.to()), path.plus(node));
                    }
                }
            }
        }
        return best(paths.getLast().values());
    }

    private static void keep(Map<Object, Path> kept, Path path) {
        var meaning =
                path.nodes().stream().flatMap(node -> node.said().stream()).toList();
        kept.merge(meaning, path, (old, now) -> now.cost() < old.cost() ? now : old);
    }

    private static List<Path> best(Iterable<Path> paths) {
        var sorted = new ArrayList<Path>();
        paths.forEach(sorted::add);
        sorted.sort(Comparator.comparingDouble(Path::cost));
        return sorted.subList(0, Math.min(KEPT, sorted.size()));
    }
}
