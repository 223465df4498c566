package salesassistant.semantics.reading.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the known word a misspelt one most likely stands for; numbers and codes are never guessed at. */
final class Correction {

    private final Lexicon lexicon;

    Correction(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The only nearest known word within the allowed distance; empty where there is none, or more than one. */
    Optional<String> of(String key) {
        var nearest = nearest(key, allowed(key));
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        int best = Spelling.distance(key, nearest.getFirst());
        return nearest.size() == 1 || Spelling.distance(key, nearest.get(1)) > best
                ? Optional.of(nearest.getFirst())
                : Optional.empty();
    }

    /** Known words near to an unknown one, nearest first, to be offered. */
    List<String> nearest(String key, int within) {
        if (within == 0 || key.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        var found = new ArrayList<String>();
        for (var known : lexicon.keys()) {
            if (known.length() > 2
                    && Math.abs(known.length() - key.length()) <= within
                    && Spelling.distance(key, known) <= within) {
                found.add(known);
            }
        }
        found.sort(Comparator.<String>comparingInt(known -> Spelling.distance(key, known))
                .thenComparing(known -> known));
        return found;
    }

    private static int allowed(String key) {
        if (key.length() < 4) {
            return 0;
        }
        return key.length() < 8 ? 1 : 2;
    }
}
