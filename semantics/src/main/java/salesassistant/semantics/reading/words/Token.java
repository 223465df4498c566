package salesassistant.semantics.reading.words;

import salesassistant.semantics.reading.Span;

/**
 * A word, number or sign of the question.
 *
 * @param text as written
 * @param key the form it is looked up by: lower case, without accents
 * @param exact the form that tells words apart which differ in accents only: lower case, with them
 */
public record Token(String text, String key, String exact, Span span) {

    boolean isNumber() {
        return Character.isDigit(key.charAt(key.charAt(0) == '-' ? 1 : 0));
    }
}
