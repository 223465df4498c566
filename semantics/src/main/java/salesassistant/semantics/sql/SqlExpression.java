package salesassistant.semantics.sql;

import java.time.LocalDate;
import java.util.List;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Grain;

/** A scalar or a condition inside a step of the plan. */
sealed interface SqlExpression {

    /** A column of an earlier step. */
    record Field(String step, String name) implements SqlExpression {}

    /** SQL over the source's columns, as the catalog's author wrote it. */
    record Written(String sql) implements SqlExpression {}

    /** A text fixed by the catalog or by the compiler, never by a question. */
    record Text(String value) implements SqlExpression {}

    record Number(long value) implements SqlExpression {}

    record Truth(boolean value) implements SqlExpression {}

    record Nothing() implements SqlExpression {}

    /** A value of the question. */
    record Parameter(Object value) implements SqlExpression {

        public Parameter {
            if (!(value instanceof String || value instanceof java.lang.Number || value instanceof LocalDate)) {
                throw new IllegalArgumentException("A parameter is a text, a number or a day, not " + value + ".");
            }
        }
    }

    record Call(String function, List<SqlExpression> arguments) implements SqlExpression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    record CountDistinct(SqlExpression of) implements SqlExpression {}

    /** A measure of a metric view at the grain of the statement. */
    record MeasureOf(String name) implements SqlExpression {}

    /** The Sunday that ends the week of a day. */
    record WeekEnd(SqlExpression day) implements SqlExpression {}

    /** An aggregate of only those rows for which a condition holds. */
    record Filtered(SqlExpression aggregate, SqlExpression condition) implements SqlExpression {}

    /** Operands with the same operator between them. */
    record Operation(String operator, List<SqlExpression> operands) implements SqlExpression {
        public Operation {
            operands = List.copyOf(operands);
        }
    }

    record Between(SqlExpression value, SqlExpression from, SqlExpression to) implements SqlExpression {}

    record OneOf(SqlExpression value, List<SqlExpression> options, boolean negated) implements SqlExpression {
        public OneOf {
            options = List.copyOf(options);
        }
    }

    record IsNull(SqlExpression value) implements SqlExpression {}

    record Negation(SqlExpression condition) implements SqlExpression {}

    record Choice(SqlExpression when, SqlExpression then, SqlExpression otherwise) implements SqlExpression {}

    record AsDouble(SqlExpression value) implements SqlExpression {}

    /** A date some days later, or earlier where negative. */
    record DaysLater(SqlExpression date, int days) implements SqlExpression {}

    /** What the period in which a week ends is called: {@code 2026-W46}, {@code 2026-P11}, {@code 2026-11}, {@code 2026-Q4}, {@code 2026}. */
    record PeriodName(Grain grain, SqlExpression weekEnd) implements SqlExpression {}

    /** A function over the rows around this one; with an order it runs from the first row to this one. */
    record Over(SqlExpression function, List<SqlExpression> partition, List<Sorting> order) implements SqlExpression {
        public Over {
            partition = List.copyOf(partition);
            order = List.copyOf(order);
        }
    }

    /** An order, nulls last. */
    record Sorting(SqlExpression by, Direction direction) {

        static Sorting up(SqlExpression by) {
            return new Sorting(by, Direction.ASCENDING);
        }
    }

    static SqlExpression call(String function, SqlExpression... arguments) {
        return new Call(function, List.of(arguments));
    }

    static SqlExpression operation(String operator, SqlExpression left, SqlExpression right) {
        return new Operation(operator, List.of(left, right));
    }

    /** {@code top / bottom} in floating point; nothing where the bottom is zero. */
    static SqlExpression ratio(SqlExpression top, SqlExpression bottom) {
        var isRatio = top instanceof Operation operation && operation.operator().equals("/");
        return operation("/", isRatio ? top : new AsDouble(top), call("NULLIF", bottom, new Number(0)));
    }

    static SqlExpression percent(SqlExpression top, SqlExpression bottom) {
        var hundredfold = operation("*", new Number(100), new AsDouble(top));
        return operation("/", hundredfold, call("NULLIF", bottom, new Number(0)));
    }

    static SqlExpression orZero(SqlExpression value) {
        return call("COALESCE", value, new Number(0));
    }
}
