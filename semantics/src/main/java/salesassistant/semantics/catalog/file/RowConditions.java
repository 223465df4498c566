package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which rows an expression takes besides those of its time: the other conditions of its filters, CASEs and IFs. */
final class RowConditions {

    private final SqlTokens tokens;
    private final Set<String> timeColumns;

    private RowConditions(SqlTokens tokens, Set<String> timeColumns) {
        this.tokens = tokens;
        this.timeColumns = timeColumns;
    }

    static Set<String> besidesTime(SqlTokens tokens, Set<String> timeColumns) {
        return new RowConditions(tokens, timeColumns).found();
    }

    private Set<String> found() {
        var found = new LinkedHashSet<String>();
        for (int i = 0; i < tokens.tokens().size(); i++) {
            boolean called = tokens.at(i + 1).is("(");
            if (tokens.at(i).is("filter") && called && tokens.at(i + 2).is("where")) {
                found.addAll(besidesTime(i + 3, end(i + 3, ")")));
            } else if (tokens.at(i).is("when")) {
                found.addAll(besidesTime(i + 1, end(i + 1, "then")));
            } else if ((tokens.at(i).is("if") || tokens.at(i).is("iff")) && called) {
                found.addAll(besidesTime(i + 2, end(i + 2, ",")));
            }
        }
        return found;
    }

    /** What has to hold of a row besides its time; alternatives are one condition, unless all are of time alone. */
    private Set<String> besidesTime(int from, int to) {
        int first = from;
        int last = to;
        while (tokens.at(first).is("(") && end(first + 1, ")") == last - 1) {
            first++;
            last--;
        }
        var alternatives = split(first, last, "or");
        if (alternatives.size() > 1) {
            return all(alternatives).isEmpty() ? Set.of() : Set.of(text(first, last));
        }
        var together = split(first, last, "and");
        if (together.size() > 1) {
            return all(together);
        }
        // What is denied may hold anything, so it is not taken for a condition of time alone.
        boolean ofTime = !tokens.at(first).is("not") && mentionsTime(first, last);
        return ofTime || first >= last ? Set.of() : Set.of(text(first, last));
    }

    private Set<String> all(List<int[]> conditions) {
        var all = new LinkedHashSet<String>();
        conditions.forEach(condition -> all.addAll(besidesTime(condition[0], condition[1])));
        return all;
    }

    private List<int[]> split(int from, int to, String word) {
        var parts = new ArrayList<int[]>();
        int open = 0;
        int start = from;
        boolean between = false;
        for (int i = from; i < to; i++) {
            open += depth(i);
            if (open == 0 && tokens.at(i).is("between")) {
                between = true;
            } else if (open == 0 && between && tokens.at(i).is("and")) {
                between = false;
            } else if (open == 0 && tokens.at(i).is(word)) {
                parts.add(new int[] {start, i});
                start = i + 1;
            }
        }
        parts.add(new int[] {start, to});
        return parts;
    }

    /** Where the token stands that ends what starts here, outside all parentheses opened since. */
    private int end(int from, String mark) {
        int open = 0;
        for (int i = from; i < tokens.tokens().size(); i++) {
            if (open == 0 && tokens.at(i).is(mark)) {
                return i;
            }
            open += depth(i);
        }
        return tokens.tokens().size();
    }

    private int depth(int at) {
        return tokens.at(at).is("(") ? 1 : tokens.at(at).is(")") ? -1 : 0;
    }

    private boolean mentionsTime(int from, int to) {
        var part = new SqlTokens(tokens.tokens().subList(Math.min(from, to), to));
        return timeColumns.stream().anyMatch(part::mentions);
    }

    /** The condition as text, in which it does not matter how a column is quoted and by which table it is reached. */
    private String text(int from, int to) {
        var text = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            var token = tokens.at(i);
            if (tokens.at(i + 1).is(".")) {
                i++;
            } else {
                text.add(
                        token.kind() == SqlTokens.Kind.TEXT
                                ? token.text()
                                : token.text().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(" ", text);
    }
}
