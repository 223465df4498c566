package salesassistant.semantics.catalog;

import java.util.List;

/**
 * Words that carry their measure in themselves: "cheapest", "more expensive".
 *
 * @param most words for the one that has most or least of it
 * @param more words that hold two against each other
 * @param gap words for the difference between two
 * @param measures what they speak of; where there are several, the superlative is asked back and the comparative shows all
 * @param lowest whether the superlative means the least of it
 */
public record Superlative(Terms most, Terms more, Terms gap, List<String> measures, boolean lowest) {

    public Superlative {
        measures = List.copyOf(measures);
    }
}
