package salesassistant.semantics.sql;

import java.math.BigDecimal;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Rollup;

/** How a measure is computed from cells: sums first, ratios of sums after. */
final class MeasureFormulas {

    private final Catalog catalog;
    private final Cells cells;

    MeasureFormulas(Catalog catalog, Cells cells) {
        this.catalog = catalog;
        this.cells = cells;
    }

    SqlExpression value(String measure, Scope scope, Role role) {
        return value(catalog.measure(measure), scope, role);
    }

    /** The measure computed from another expression than its own cells, for example from totals. */
    SqlExpression value(Measure measure, Scope scope, Role role) {
        return switch (measure.rollup()) {
            case Rollup.Sum _, Rollup.RatioOfSums _ -> computed(measure.expression(), scope, role);
            case Rollup.RowOnly _, Rollup.SumOverItems _, Rollup.PerDistributionPoint _, Rollup.CountOfItems _ ->
                throw new IllegalStateException(measure.name() + " is refused before it is compiled.");
        };
    }

    private SqlExpression computed(Expression expression, Scope scope, Role role) {
        return switch (expression) {
            case Expression.SumOf sum -> cells.sum(sum.scalar(), scope, role).field();
            case Expression.MeasureOf other -> value(other.name(), scope, role);
            case Expression.Constant constant -> constant(constant.value());
            case Expression.Binary binary -> binary(binary, scope, role);
            case Expression.RowValue _, Expression.CountDistinct _ ->
                throw new IllegalStateException("Only sums can be part of a sum or a ratio.");
        };
    }

    private SqlExpression binary(Expression.Binary binary, Scope scope, Role role) {
        var left = computed(binary.left(), scope, role);
        var right = computed(binary.right(), scope, role);
        return switch (binary.operator()) {
            case PLUS, MINUS, TIMES -> SqlExpression.operation(binary.operator().symbol(), left, right);
            case DIVIDED_BY -> SqlExpression.ratio(left, right);
        };
    }

    private static SqlExpression constant(BigDecimal value) {
        return new SqlExpression.Written(value.toPlainString());
    }
}
