package salesassistant.figures;

import java.util.Map;
import java.util.TreeMap;

/** What speaks for or against a claim: named pieces, each with how much of it there is. */
record Evidence(Map<String, Double> pieces) {

    static Evidence none() {
        return new Evidence(new TreeMap<>());
    }

    Evidence and(Evidence other) {
        other.pieces.forEach(this::add);
        return this;
    }

    Evidence add(String piece) {
        return add(piece, 1);
    }

    Evidence add(String piece, double much) {
        pieces.merge(piece, much, Double::sum);
        return this;
    }
}
