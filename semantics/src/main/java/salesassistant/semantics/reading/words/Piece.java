package salesassistant.semantics.reading.words;

import java.util.Set;
import salesassistant.semantics.catalog.Language;

/**
 * A stretch of tokens with one of its meanings.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param cost how far-fetched the meaning is; 0 for a word used as listed
 * @param languages the languages it belongs to; empty for names and numbers
 */
public record Piece(int from, int to, Meaning meaning, double cost, Set<Language> languages) {}
