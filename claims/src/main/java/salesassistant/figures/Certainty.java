package salesassistant.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each piece of evidence weighs, as learned: the weights kept in certainty.txt give the chance that a claim is true. */
final class Certainty {

    private static final Certainty KEPT = new Certainty(Lexicon.lines("certainty.txt"));

    private final Map<String, Double> weights = new HashMap<>();

    private Certainty(List<String> lines) {
        for (String line : lines) {
            int mark = line.lastIndexOf(':');
            weights.put(line.substring(0, mark).strip(), Double.valueOf(line.substring(mark + 1)));
        }
    }

    static Certainty kept() {
        return KEPT;
    }

    /** Whether a claim that the rules call false is false as surely as we ask for. */
    boolean isFalse(Evidence evidence) {
        double sum = weight("always");
        for (Map.Entry<String, Double> piece : evidence.pieces().entrySet()) {
            sum += weight(piece.getKey()) * piece.getValue();
        }
        return 1 / (1 + Math.exp(-sum)) < weight("bar");
    }

    private double weight(String piece) {
        return weights.getOrDefault(piece, 0.0);
    }
}
