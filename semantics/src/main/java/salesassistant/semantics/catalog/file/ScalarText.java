package salesassistant.semantics.catalog.file;

import java.util.Optional;
import java.util.regex.Pattern;

/** The SQL between the parentheses of an aggregate, kept as its author wrote it if it only speaks of one row. */
final class ScalarText {

    private static final Pattern BEYOND_A_ROW =
            Pattern.compile("(?i)\\b(select|from|over|sum|avg|count|max|min|measure)\\b");
    private static final Pattern LITERALS = Pattern.compile("'(?:[^']|'')*'");

    private final String text;
    private final int end;

    ScalarText(String whole, int start) {
        this.end = closing(whole, start);
        this.text = end < 0 ? "" : whole.substring(start, end).strip().replaceAll("\\s+", " ");
    }

    boolean closed() {
        return end >= 0;
    }

    /** Where its closing parenthesis stands. */
    int end() {
        return end;
    }

    String text() {
        return text;
    }

    /** Why it may not stand in an aggregate. */
    Optional<String> objection() {
        var bare = LITERALS.matcher(text).replaceAll("''");
        if (bare.isBlank()) {
            return Optional.of("nothing stands between the parentheses");
        }
        if (bare.contains(";") || bare.contains("--") || bare.contains("/*")) {
            return Optional.of("statements and comments do not belong in an aggregate");
        }
        var beyond = BEYOND_A_ROW.matcher(bare);
        return beyond.find()
                ? Optional.of(beyond.group() + " does not belong inside an aggregate, which reads one row at a time")
                : Optional.empty();
    }

    private static int closing(String whole, int start) {
        int open = 0;
        boolean quoted = false;
        for (int i = start; i < whole.length(); i++) {
            char symbol = whole.charAt(i);
            if (symbol == '\'') {
                quoted = !quoted;
            } else if (!quoted && symbol == '(') {
                open++;
            } else if (!quoted && symbol == ')' && open-- == 0) {
                return i;
            }
        }
        return -1;
    }
}
