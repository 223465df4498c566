package salesassistant.semantics.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small things done to words, the same in every language. */
final class WordingText {

    private static final Pattern NAME = Pattern.compile("^\\S+?[\\p{Lu}\\p{Nd}]|\\s\\p{Lu}\\p{Ll}");

    private WordingText() {}

    /** "a", "a and b", "a, b and c". */
    static String series(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var head = String.join(", ", parts.subList(0, parts.size() - 1));
        return head + " " + last + " " + parts.getLast();
    }

    /** A label inside a sentence; abbreviations such as TDP and VoD, and names in title case, keep their capitals. */
    static String inner(String label) {
        return label.isEmpty() || NAME.matcher(label).find()
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** A label or sentence that stands by itself. */
    static String outer(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
