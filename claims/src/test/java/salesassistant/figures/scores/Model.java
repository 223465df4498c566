package salesassistant.figures.scores;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A logistic regression over named pieces of evidence, kept small by a penalty; what holds and what does not count alike. */
record Model(Map<String, Double> weights) {

    private static final int STEPS = 400;
    private static final double PENALTY = 2.0;
    private static final double PACE = 0.3;

    static Model learned(List<Example> examples) {
        var model = new Model(new TreeMap<>(Map.of("always", 0.0)));
        examples.forEach(example -> example.pieces().keySet().forEach(piece -> model.weights.putIfAbsent(piece, 0.0)));
        double holding = Math.max(1, examples.stream().filter(Example::holds).count());
        double failing = Math.max(1, examples.size() - holding);
        var seen = new TreeMap<String, Double>();
        for (int step = 0; step < STEPS; step++) {
            var slope = new TreeMap<String, Double>();
            for (Example example : examples) {
                double off = (example.holds() ? 1 : 0) - model.chance(example);
                double weighed = off * examples.size() / 2 / (example.holds() ? holding : failing);
                slope.merge("always", weighed, Double::sum);
                example.pieces().forEach((piece, much) -> slope.merge(piece, weighed * much, Double::sum));
            }
            slope.forEach((piece, up) -> {
                double weight = model.weights.getOrDefault(piece, 0.0);
                double way = up - (piece.equals("always") ? 0 : PENALTY * weight);
                double ways = seen.merge(piece, way * way, Double::sum);
                model.weights.put(piece, weight + (ways == 0 ? 0 : PACE * way / Math.sqrt(ways)));
            });
        }
        return model;
    }

    double chance(Example example) {
        double sum = weights.getOrDefault("always", 0.0);
        for (Map.Entry<String, Double> piece : example.pieces().entrySet()) {
            sum += weights.getOrDefault(piece.getKey(), 0.0) * piece.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    void print(PrintStream out) {
        weights.forEach((piece, weight) -> out.printf(Locale.ROOT, "%s: %.2f%n", piece, weight));
    }
}
