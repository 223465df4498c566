package salesassistant.app.warehouse.databricks;

/** Gives the question marks of a statement names, leaving those in literals, quoted names and comments alone. */
final class Markers {

    private final String text;
    private final StringBuilder named = new StringBuilder();
    private int at;
    private int count;

    private Markers(String text) {
        this.text = text;
    }

    /** The statement with {@code :p1}, {@code :p2} and so on in the place of its question marks. */
    static String named(String text) {
        return new Markers(text).read();
    }

    private String read() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '\'', '"' -> copyTo(afterLiteral());
                case '`' -> copyTo(after("`", at + 1));
                case '-' -> copyTo(text.startsWith("--", at) ? after("\n", at + 2) : at + 1);
                case '/' -> copyTo(text.startsWith("/*", at) ? afterComment() : at + 1);
                case '?' -> name();
                default -> copyTo(at + 1);
            }
        }
        return named.toString();
    }

    private void name() {
        count++;
        named.append(":p").append(count);
        at++;
    }

    private void copyTo(int end) {
        named.append(text, at, end);
        at = end;
    }

    private int after(String end, int from) {
        var found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /** A backslash escapes the next character, except in a raw literal, r'…'. */
    private int afterLiteral() {
        var raw = at > 0 && (text.charAt(at - 1) == 'r' || text.charAt(at - 1) == 'R');
        var quote = text.charAt(at);
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && !raw) {
                i++;
            } else if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Comments of this kind may hold others. */
    private int afterComment() {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            if (text.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (text.startsWith("*/", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return text.length();
    }
}
