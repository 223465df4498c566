package salesassistant.semantics.reading.words;

import salesassistant.semantics.reading.Span;

/**
 * A word, number or sign of the question.
 *
 * @param text as written
 * @param key the form it is looked up by: lower case, without accents
 */
public record Token(String text, String key, Span span) {

    boolean isNumber() {
        return Character.isDigit(key.charAt(0));
    }
}
