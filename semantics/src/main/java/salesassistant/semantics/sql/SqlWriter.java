package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a plan as the text of one statement: a commented step for each node, then the answer. */
final class SqlWriter {

    private static final String INDENT = "  ";

    private final ExpressionWriter expressions;

    private SqlWriter(ExpressionWriter expressions) {
        this.expressions = expressions;
    }

    /** The statement's text; parameters are collected by the expression writer in the order of the text. */
    static String write(Plan plan, ExpressionWriter expressions) {
        var writer = new SqlWriter(expressions);
        var steps = new ArrayList<String>();
        for (var node : plan.steps()) {
            steps.add(writer.step(node));
        }
        var with = steps.isEmpty() ? "" : "WITH\n" + String.join(",\n", steps) + "\n";
        return with + "-- " + plan.answer().comment() + "\n" + writer.body(plan.answer());
    }

    private String step(SqlNode node) {
        var body = "-- " + node.comment() + "\n" + body(node);
        return expressions.name(node.name()) + " AS (\n" + body.indent(INDENT.length()) + ")";
    }

    private String body(SqlNode node) {
        return switch (node) {
            case Calendar calendar -> calendar(calendar);
            case Scan scan -> scan(scan);
            case Keys keys -> keys(keys);
            case Stack stack -> stack.parts().stream().map(this::select).collect(Collectors.joining("\nUNION ALL\n"));
            case Select select -> select(select);
        };
    }

    private String calendar(Calendar calendar) {
        var weekEnd = new SqlExpression.Field("series", Calendar.WEEK_END);
        var label = new SqlExpression.PeriodName(calendar.grain(), weekEnd);
        var text = outputs(List.of(new Output(weekEnd, Calendar.WEEK_END), new Output(label, calendar.label())))
                + "\nFROM " + expressions.weeks(calendar.first(), calendar.last(), Calendar.WEEK_END) + " AS "
                + expressions.name("series");
        return text
                + calendar.windows()
                        .map(windows -> fullWindows(windows, weekEnd))
                        .orElse("");
    }

    private String fullWindows(Calendar.Windows windows, SqlExpression weekEnd) {
        var from = new SqlExpression.DaysLater(weekEnd, -7 * (windows.weeks() - 1));
        var first = new SqlExpression.Field(windows.firstWeekStep(), Calendar.Windows.FIRST_WEEK);
        return "\nCROSS JOIN " + expressions.name(windows.firstWeekStep()) + "\n"
                + where(List.of(SqlExpression.operation(">=", from, first)));
    }

    private String scan(Scan scan) {
        var outputs = new ArrayList<>(scan.keys());
        outputs.addAll(scan.values());
        var lines = new ArrayList<String>();
        lines.add(outputs(outputs));
        lines.add("FROM " + scan.source());
        scan.calendar()
                .ifPresent(join ->
                        lines.add("JOIN " + expressions.name(join.calendar()) + " ON " + expressions.write(join.on())));
        var conditions = conditions(scan);
        if (!conditions.isEmpty()) {
            lines.add(where(conditions));
        }
        if (!scan.keys().isEmpty()) {
            lines.add("GROUP BY "
                    + (scan.evaluated()
                            ? "ALL"
                            : expressions.list(
                                    scan.keys().stream().map(Output::expression).toList())));
        }
        return String.join("\n", lines);
    }

    private static List<SqlExpression> conditions(Scan scan) {
        var conditions = new ArrayList<SqlExpression>();
        scan.pins()
                .forEach((column, member) -> conditions.add(SqlExpression.operation(
                        "=", new SqlExpression.Written(column), new SqlExpression.Text(member))));
        conditions.addAll(scan.where());
        return conditions;
    }

    private String keys(Keys keys) {
        var parts = new ArrayList<String>();
        var columns = keys.columns().stream().map(expressions::name).collect(Collectors.joining(", "));
        keys.steps().forEach(step -> parts.add("SELECT " + columns + " FROM " + expressions.name(step)));
        for (var row : keys.named()) {
            var values = new ArrayList<String>();
            for (int i = 0; i < row.size(); i++) {
                values.add(expressions.write(row.get(i)) + " AS "
                        + expressions.name(keys.columns().get(i)));
            }
            parts.add("SELECT " + String.join(", ", values));
        }
        return parts.size() == 1
                ? parts.getFirst().replaceFirst("SELECT", "SELECT DISTINCT")
                : String.join("\nUNION\n", parts);
    }

    private String select(Select select) {
        var lines = new ArrayList<String>();
        lines.add(outputs(select.outputs()));
        lines.add("FROM " + expressions.name(select.from()));
        select.joins().forEach(join -> lines.add(join(select.from(), join)));
        if (!select.where().isEmpty()) {
            lines.add(where(select.where()));
        }
        if (!select.group().isEmpty()) {
            lines.add("GROUP BY " + expressions.list(select.group()));
        }
        if (!select.order().isEmpty()) {
            lines.add("ORDER BY " + expressions.sorting(select.order()));
        }
        return String.join("\n", lines);
    }

    private String join(String from, Select.Join join) {
        var step = expressions.name(join.step());
        if (join.keys().isEmpty()) {
            return "CROSS JOIN " + step;
        }
        return "LEFT JOIN " + step + " ON "
                + join.keys().stream()
                        .map(expressions::name)
                        .map(key -> step + "." + key + " IS NOT DISTINCT FROM " + expressions.name(from) + "." + key)
                        .collect(Collectors.joining(" AND "));
    }

    private String where(List<SqlExpression> conditions) {
        return "WHERE " + conditions.stream().map(this::conjunct).collect(Collectors.joining("\n" + INDENT + "AND "));
    }

    private String conjunct(SqlExpression condition) {
        var text = expressions.write(condition);
        return condition instanceof SqlExpression.Operation operation
                        && operation.operator().equals("OR")
                ? "(" + text + ")"
                : text;
    }

    private String outputs(List<Output> outputs) {
        return "SELECT\n"
                + outputs.stream()
                        .map(this::output)
                        .collect(Collectors.joining(",\n"))
                        .indent(INDENT.length())
                        .stripTrailing();
    }

    private String output(Output output) {
        var name = expressions.name(output.name());
        var text = expressions.write(output.expression());
        return text.equals(name) ? name : text + " AS " + name;
    }
}
