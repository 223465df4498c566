package salesassistant.semantics.reading.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Language;

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

    /** What the catalog's and the data's words near to an unknown one mean, nearest first. */
    List<Meaning> named(String key, Language language) {
        int within = key.length() < 5 ? 0 : key.length() < 8 ? 1 : 2;
        if (within == 0 || lexicon.isCommon(key) || key.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        record Near(Lexicon.Entry entry, int distance) {}
        return lexicon.named(language).stream()
                .map(entry -> new Near(
                        entry,
                        entry.keys().stream()
                                .filter(known -> known.length() > 3)
                                .mapToInt(known -> Spelling.distance(key, known))
                                .min()
                                .orElse(Integer.MAX_VALUE)))
                .filter(near -> near.distance() <= within)
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparingInt(near -> near.entry().keys().size())
                        .thenComparing(near -> String.join(" ", near.entry().keys())))
                .map(near -> near.entry().meaning())
                .distinct()
                .toList();
    }

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
