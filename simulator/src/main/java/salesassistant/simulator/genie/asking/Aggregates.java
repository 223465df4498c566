package salesassistant.simulator.genie.asking;

import java.util.regex.Pattern;

/** Narrows every aggregate of an expression to some rows. */
final class Aggregates {

    private static final Pattern AGGREGATE = Pattern.compile("\\b(?:SUM|MAX|MIN|COUNT|AVG)\\(");

    private Aggregates() {}

    static String filtered(String expression, String condition) {
        var narrowed = new StringBuilder();
        var found = AGGREGATE.matcher(expression);
        var from = 0;
        while (found.find(from)) {
            var end = closing(expression, found.end());
            narrowed.append(expression, from, end)
                    .append(" FILTER (WHERE ")
                    .append(condition)
                    .append(')');
            from = end;
        }
        return narrowed.append(expression.substring(from)).toString();
    }

    private static int closing(String expression, int afterOpening) {
        var depth = 1;
        var place = afterOpening;
        while (depth > 0) {
            var sign = expression.charAt(place++);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        return place;
    }
}
