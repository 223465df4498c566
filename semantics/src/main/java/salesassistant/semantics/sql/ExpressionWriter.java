package salesassistant.semantics.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import salesassistant.semantics.query.Direction;

/** Writes expressions in a dialect, with values either as parameters, collected in order, or written in. */
final class ExpressionWriter {

    private final Dialect dialect;
    private final boolean valuesWrittenIn;
    private final List<Object> parameters = new ArrayList<>();

    ExpressionWriter(Dialect dialect, boolean valuesWrittenIn) {
        this.dialect = dialect;
        this.valuesWrittenIn = valuesWrittenIn;
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    String name(String identifier) {
        return dialect.name(identifier);
    }

    String weeks(LocalDate first, LocalDate last, String column) {
        return dialect.weeks(value(first), value(last), column);
    }

    String write(SqlExpression expression) {
        return switch (expression) {
            case SqlExpression.Field field -> field(field);
            case SqlExpression.Written written -> written.sql();
            case SqlExpression.Text text -> dialect.text(text.value());
            case SqlExpression.Number number -> Long.toString(number.value());
            case SqlExpression.Truth truth -> truth.value() ? "TRUE" : "FALSE";
            case SqlExpression.Nothing _ -> "NULL";
            case SqlExpression.Parameter parameter -> value(parameter.value());
            case SqlExpression.Call call -> call.function() + "(" + list(call.arguments()) + ")";
            case SqlExpression.CountDistinct count -> "COUNT(DISTINCT " + write(count.of()) + ")";
            case SqlExpression.MeasureOf measure -> "MEASURE(" + dialect.name(measure.name()) + ")";
            case SqlExpression.WeekEnd end -> dialect.weekEnd(write(end.day()));
            case SqlExpression.Filtered filtered ->
                write(filtered.aggregate()) + " FILTER (WHERE " + write(filtered.condition()) + ")";
            case SqlExpression.AsDouble cast -> "CAST(" + write(cast.value()) + " AS DOUBLE)";
            case SqlExpression.DaysLater later -> dialect.daysLater(write(later.date()), later.days());
            case SqlExpression.PeriodName period -> dialect.periodName(period.grain(), write(period.weekEnd()));
            case SqlExpression.Choice choice -> choice(choice);
            case SqlExpression.Over over -> over(over);
            case SqlExpression.Operation operation -> operation(operation);
            case SqlExpression.Between between -> between(between);
            case SqlExpression.OneOf oneOf -> oneOf(oneOf);
            case SqlExpression.IsNull isNull -> inside(isNull.value()) + " IS NULL";
            case SqlExpression.Negation negation -> "NOT (" + write(negation.condition()) + ")";
        };
    }

    String sorting(List<SqlExpression.Sorting> order) {
        return order.stream()
                .map(s -> write(s.by()) + (s.direction() == Direction.DESCENDING ? " DESC" : "") + " NULLS LAST")
                .collect(Collectors.joining(", "));
    }

    String list(List<SqlExpression> expressions) {
        return expressions.stream().map(this::write).collect(Collectors.joining(", "));
    }

    private String field(SqlExpression.Field field) {
        var name = dialect.name(field.name());
        return field.step().isEmpty() ? name : dialect.name(field.step()) + "." + name;
    }

    private String choice(SqlExpression.Choice choice) {
        return "CASE WHEN " + write(choice.when()) + " THEN " + write(choice.then()) + " ELSE "
                + write(choice.otherwise()) + " END";
    }

    private String over(SqlExpression.Over over) {
        var function = write(over.function());
        var partition = over.partition().isEmpty() ? "" : "PARTITION BY " + list(over.partition());
        var order = over.order().isEmpty() ? "" : "ORDER BY " + sorting(over.order());
        var gap = partition.isEmpty() || order.isEmpty() ? "" : " ";
        return function + " OVER (" + partition + gap + order + ")";
    }

    private String operation(SqlExpression.Operation operation) {
        var written = new ArrayList<String>();
        for (var operand : operation.operands()) {
            written.add(
                    Parentheses.needed(operation, operand, written.isEmpty()) ? bracketed(operand) : write(operand));
        }
        return String.join(" " + operation.operator() + " ", written);
    }

    private String between(SqlExpression.Between between) {
        return inside(between.value()) + " BETWEEN " + inside(between.from()) + " AND " + inside(between.to());
    }

    private String oneOf(SqlExpression.OneOf oneOf) {
        return inside(oneOf.value()) + (oneOf.negated() ? " NOT IN (" : " IN (") + list(oneOf.options()) + ")";
    }

    private String inside(SqlExpression expression) {
        return Parentheses.compound(expression) ? bracketed(expression) : write(expression);
    }

    private String bracketed(SqlExpression expression) {
        return "(" + write(expression) + ")";
    }

    private String value(Object value) {
        if (!valuesWrittenIn) {
            parameters.add(value);
            return "?";
        }
        return switch (value) {
            case LocalDate day -> dialect.date(day);
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> dialect.text(value.toString());
        };
    }
}
