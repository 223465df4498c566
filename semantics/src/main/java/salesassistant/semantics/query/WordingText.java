package salesassistant.semantics.query;

import java.util.List;
import java.util.Locale;

/** Small things done to words, the same in every language. */
final class WordingText {

    private WordingText() {}

    /** "a", "a and b", "a, b and c". */
    static String series(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var head = String.join(", ", parts.subList(0, parts.size() - 1));
        return head + " " + last + " " + parts.getLast();
    }

    /** A label inside a sentence; abbreviations such as TDP keep their capitals. */
    static String inner(String label) {
        var abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || abbreviation
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** A label or sentence that stands by itself. */
    static String outer(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
