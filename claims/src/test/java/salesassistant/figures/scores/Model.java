package salesassistant.figures.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A logistic regression over named pieces of evidence, kept small by a penalty; what holds and what does not count alike. Of a
 * claim that may be said of several figures the likeliest counts.
 */
record Model(Map<String, Double> weights) {

    private static final int STEPS = 300;
    private static final int CHOOSING = 10;
    private static final double PENALTY = 2.0;
    private static final double PACE = 0.3;

    /** One figure a claim may be said of: which pieces, and how much of each. */
    private record Option(int[] pieces, double[] much) {

        double sum(double[] weights) {
            double sum = weights[0];
            for (int i = 0; i < pieces.length; i++) {
                sum += weights[pieces[i]] * much[i];
            }
            return sum;
        }
    }

    static Model learned(List<Example> examples) {
        var names = new TreeMap<String, Integer>(Map.of("", 0));
        List<List<Option>> options = examples.stream()
                .map(example -> example.pieces().candidates().stream()
                        .map(pieces -> option(pieces, names))
                        .toList())
                .toList();
        double holding = Math.max(1, examples.stream().filter(Example::holds).count());
        double failing = Math.max(1, examples.size() - holding);
        var weights = new double[names.size()];
        var seen = new double[names.size()];
        List<Option> chosen = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            if (step % CHOOSING == 0) {
                chosen = options.stream().map(some -> likeliest(some, weights)).toList();
            }
            var slope = new double[names.size()];
            for (int i = 0; i < examples.size(); i++) {
                boolean holds = examples.get(i).holds();
                Option option = chosen.get(i);
                double off = (holds ? 1 : 0) - chance(option.sum(weights));
                double weighed = off * examples.size() / 2 / (holds ? holding : failing);
                slope[0] += weighed;
                for (int k = 0; k < option.pieces().length; k++) {
                    slope[option.pieces()[k]] += weighed * option.much()[k];
                }
            }
            for (int piece = 0; piece < weights.length; piece++) {
                double way = slope[piece] - (piece == 0 ? 0 : PENALTY * weights[piece]);
                seen[piece] += way * way;
                weights[piece] += seen[piece] == 0 ? 0 : PACE * way / Math.sqrt(seen[piece]);
            }
        }
        var named = new TreeMap<String, Double>();
        names.forEach((name, at) -> named.put(at == 0 ? "always" : name, weights[at]));
        return new Model(named);
    }

    private static Option option(Map<String, Double> pieces, Map<String, Integer> names) {
        int[] ids = pieces.keySet().stream()
                .mapToInt(piece -> names.computeIfAbsent(piece, name -> names.size()))
                .toArray();
        return new Option(
                ids, pieces.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Option likeliest(List<Option> options, double[] weights) {
        Option best = options.getFirst();
        for (Option option : options) {
            best = option.sum(weights) > best.sum(weights) ? option : best;
        }
        return best;
    }

    private static double chance(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    double chance(Example example) {
        return chance(example.pieces().candidates().stream()
                .mapToDouble(pieces -> weights.getOrDefault("always", 0.0)
                        + pieces.entrySet().stream()
                                .mapToDouble(piece -> weights.getOrDefault(piece.getKey(), 0.0) * piece.getValue())
                                .sum())
                .max()
                .orElse(0));
    }

    List<String> lines() {
        return weights.entrySet().stream()
                .map(weight -> String.format(Locale.ROOT, "%s: %.2f", weight.getKey(), weight.getValue()))
                .toList();
    }
}
