package salesassistant.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What each piece of evidence weighs, as learned (certainty.txt): the weights under "misread" give the chance that what the
 * rules call false is a misreading, those under "lucky" and "meant" the chance that a number is said of the figure it agrees
 * with, where the rules support it and where they leave it open.
 */
final class Certainty {

    private static final Set<String> BARS = Set.of("open from", "open below", "supported from");
    private static final Certainty KEPT = new Certainty(Lexicon.lines("certainty.txt"));

    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    Certainty(List<String> lines) {
        String part = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                part = line.substring(1, line.indexOf(']'));
                weights.put(part, new HashMap<>());
            } else {
                int mark = line.lastIndexOf(':');
                String name = line.substring(0, mark).strip();
                if (!Clue.isOne(name) && !BARS.contains(name)) {
                    throw new IllegalArgumentException("Nothing gives the evidence " + name);
                }
                part(part).put(name, Double.valueOf(line.substring(mark + 1)));
            }
        }
    }

    static Certainty kept() {
        return KEPT;
    }

    /** Whether a claim that the rules call false is false as surely as we ask for. */
    boolean isFalse(Evidence evidence) {
        return chance("misread", evidence) < bar("misread", "open from");
    }

    /** Whether a number that the rules leave open is said of a figure as surely as we ask for. */
    boolean isMeant(Evidence evidence) {
        return chance("meant", evidence) >= bar("meant", "supported from");
    }

    /** Whether a number that the rules support agrees with its figure by luck rather than because it is said of it. */
    boolean isLuck(Evidence evidence) {
        return chance("lucky", evidence) < bar("lucky", "open below");
    }

    /** How likely a number that the rules leave open is said of a figure. */
    double chance(Evidence evidence) {
        return chance("meant", evidence);
    }

    private double chance(String part, Evidence evidence) {
        double sum = weight(part, Clue.ALWAYS.named());
        for (Map.Entry<String, Double> piece : evidence.pieces().entrySet()) {
            sum += weight(part, piece.getKey()) * piece.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private double bar(String part, String name) {
        return Objects.requireNonNull(part(part).get(name), name);
    }

    private double weight(String part, String piece) {
        return part(part).getOrDefault(piece, 0.0);
    }

    private Map<String, Double> part(String name) {
        return Objects.requireNonNull(weights.get(name), name);
    }
}
