package salesassistant.semantics.catalog.check;

import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Expression;

/** A measure's expression as SQL over the source, every {@code MEASURE} replaced by what it stands for. */
final class ExpressionSql {

    private final Catalog catalog;

    ExpressionSql(Catalog catalog) {
        this.catalog = catalog;
    }

    String of(Expression expression) {
        return switch (expression) {
            case Expression.SumOf(var scalar) -> "SUM(" + scalar + ")";
            case Expression.RowValue(var scalar) -> "MAX(" + scalar + ")";
            case Expression.CountDistinct(var scalar) -> "COUNT(DISTINCT " + scalar + ")";
            case Expression.MeasureOf(var name) -> of(catalog.measure(name).expression());
            case Expression.Evaluated _, Expression.InWindows _ ->
                throw new IllegalStateException("The engine evaluates the measures of a metric view.");
            case Expression.Constant(var value) -> value.toPlainString();
            case Expression.Binary(var operator, var left, var right) ->
                "(" + of(left) + " " + operator.symbol() + " "
                        + (operator == Expression.Operator.DIVIDED_BY ? "NULLIF(" + of(right) + ", 0)" : of(right))
                        + ")";
        };
    }
}
