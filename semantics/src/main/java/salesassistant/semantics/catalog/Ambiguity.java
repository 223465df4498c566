package salesassistant.semantics.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What to do with a word that means several things of the catalog.
 *
 * @param meanings what it may mean: {@code measure:name}, {@code dimension:name}, {@code member:dimension=value} or {@code topic:id}
 * @param preferred the meaning to take and show; empty when the asker is to choose
 */
public record Ambiguity(Language language, String term, List<String> meanings, Optional<String> preferred) {

    public Ambiguity {
        meanings = List.copyOf(meanings);
    }
}
