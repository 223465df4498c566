package salesassistant.semantics.sql;

import java.math.BigDecimal;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Query;

/** How a measure is computed from cells: sums first, ratios of sums after. */
final class MeasureFormulas {

    private final Catalog catalog;
    private final Cells cells;
    private final PublishedRows rows;
    private final OwnTime ownTime;

    MeasureFormulas(Query query, Catalog catalog, Cells cells) {
        this.catalog = catalog;
        this.cells = cells;
        this.rows = new PublishedRows(query, catalog, cells);
        this.ownTime = new OwnTime(query, catalog);
    }

    SqlExpression value(String measure, Scope scope, Role role) {
        return value(catalog.measure(measure), scope, role);
    }

    SqlExpression value(Measure measure, Scope scope, Role role) {
        return switch (measure.rollup()) {
            case Rollup.Sum _, Rollup.RatioOfSums _, Rollup.Evaluated _ -> evaluated(measure, scope, role);
            case Rollup.RowOnly row -> rows.rowOnly(row, scope, role);
            case Rollup.SumOverItems items -> rows.sumOverItems(items, scope, role);
            case Rollup.PerDistributionPoint per ->
                SqlExpression.ratio(value(per.measure(), scope, role), rows.weeklyPoints(per.points(), scope, role));
            case Rollup.CountOfItems _ -> itemsSold(measure, scope, role);
        };
    }

    private SqlExpression evaluated(Measure measure, Scope scope, Role role) {
        return switch (measure.expression()) {
            case Expression.Evaluated(var name, var factor) ->
                times(
                        factor,
                        cells.measure(measure, name, scope, role, ownTime.reading(measure))
                                .field());
            case Expression.InWindows _ -> ownTime.inWindow(measure, scope, role, this);
            case Expression other -> computed(other, scope, role);
        };
    }

    private static SqlExpression times(int factor, SqlExpression value) {
        return factor == 1 ? value : SqlExpression.operation("*", new SqlExpression.Number(factor), value);
    }

    private SqlExpression computed(Expression expression, Scope scope, Role role) {
        return switch (expression) {
            case Expression.SumOf sum -> cells.sum(sum.scalar(), scope, role).field();
            case Expression.MeasureOf other -> value(other.name(), scope, role);
            case Expression.Constant constant -> constant(constant.value());
            case Expression.Binary binary -> binary(binary, scope, role);
            case Expression.RowValue _, Expression.CountDistinct _, Expression.Evaluated _, Expression.InWindows _ ->
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

    /** Different items with units sold, on item rows. */
    private SqlExpression itemsSold(Measure measure, Scope scope, Role role) {
        if (!(measure.expression() instanceof Expression.CountDistinct count)) {
            throw new IllegalStateException(measure.name() + " does not count distinct items.");
        }
        var items =
                scope.at(Axis.PRODUCT, catalog.partition(Axis.PRODUCT).members().getLast(), "items");
        return cells.countDistinct(count.scalar(), units(), items, role).field();
    }

    private SqlExpression units() {
        return catalog.measures().stream()
                .filter(m -> m.unit() == Unit.PACKS && m.expression() instanceof Expression.SumOf)
                .map(m -> new SqlExpression.Written(((Expression.SumOf) m.expression()).scalar()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The catalog has no sum of packs."));
    }
}
