package salesassistant.figures;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What speaks for or against a claim: named pieces, each with how much of it there is. */
record Evidence(Map<String, Double> pieces) {

    static Evidence none() {
        return new Evidence(new TreeMap<>());
    }

    Evidence and(Evidence other) {
        other.pieces.forEach((piece, much) -> pieces.merge(piece, much, Double::sum));
        return this;
    }

    Evidence add(Clue piece) {
        return add(piece, 1);
    }

    Evidence add(Clue piece, double much) {
        pieces.merge(piece.named(), much, Double::sum);
        return this;
    }

    Evidence add(Clue piece, Clue.Nuance nuance) {
        pieces.merge(piece.named(nuance), 1.0, Double::sum);
        return this;
    }

    /** With any nuance. */
    boolean hasAny(Clue piece) {
        return Arrays.stream(Clue.Nuance.values()).map(piece::named).anyMatch(pieces::containsKey);
    }

    boolean has(Clue piece) {
        return pieces.containsKey(piece.named());
    }
}
