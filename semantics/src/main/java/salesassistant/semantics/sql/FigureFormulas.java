package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Whole;

/** How each figure of a query is computed from cells, one rule for each calculation. */
final class FigureFormulas {

    /** A minus between two columns, not one in a date. */
    private static final Pattern DIFFERENCE = Pattern.compile("[\\w)] *- *[a-zA-Z(]");

    private final Query query;
    private final Catalog catalog;
    private final MeasureFormulas measures;
    private final Totals totals;
    private final Scope scope;
    private final Delivered delivered;

    FigureFormulas(Query query, Catalog catalog, Cells cells) {
        this.query = query;
        this.catalog = catalog;
        this.scope = Scope.of(query, catalog);
        this.measures = new MeasureFormulas(query, catalog, cells);
        this.totals = new Totals(query, catalog, cells, scope);
        this.delivered = new Delivered(query, catalog, cells, scope);
    }

    Output output(Figure figure) {
        return new Output(formula(figure), Columns.name(figure));
    }

    SqlExpression formula(Figure figure) {
        var measure = figure.measure();
        return switch (figure.calculation()) {
            case Calculation.Value _ -> current(measure);
            case Calculation.BaseValue _ -> base(measure);
            case Calculation.Change _ -> change(measure);
            case Calculation.ChangePercent _ -> changePercent(measure);
            case Calculation.IndexOnBase _ -> SqlExpression.percent(current(measure), grownFrom(measure));
            case Calculation.Share share -> share(measure, share.whole(), Role.CURRENT);
            case Calculation.BaseShare share -> share(measure, share.whole(), Role.BASE);
            case Calculation.ShareChange share ->
                minus(share(measure, share.whole(), Role.CURRENT), share(measure, share.whole(), Role.BASE));
            case Calculation.Contribution _ ->
                SqlExpression.percent(change(measure), totals.allMembers(measure, Role.BASE));
            case Calculation.ShareOfChange _ -> SqlExpression.percent(change(measure), totals.change(measure));
            case Calculation.IndexOnWhole index ->
                SqlExpression.percent(current(measure), whole(measure, index.whole(), Role.CURRENT));
            case Calculation.DevelopmentIndex _ -> developmentIndex(measure);
            case Calculation.VolumeEffect _ -> new PriceAndVolume(catalog, measures, scope).volumeEffect(measure);
            case Calculation.PriceEffect _ -> new PriceAndVolume(catalog, measures, scope).priceEffect(measure);
            case Calculation.CumulativeShare _ -> cumulativeShare(measure);
            case Calculation.Average average -> SqlExpression.ratio(current(measure), delivered.parts(average.grain()));
        };
    }

    private SqlExpression current(String measure) {
        return measures.value(measure, scope, Role.CURRENT);
    }

    private SqlExpression base(String measure) {
        return measures.value(measure, scope, Role.BASE);
    }

    private SqlExpression change(String measure) {
        return minus(current(measure), base(measure));
    }

    private SqlExpression changePercent(String measure) {
        var growth = minus(SqlExpression.ratio(current(measure), grownFrom(measure)), new SqlExpression.Number(1));
        return SqlExpression.operation("*", new SqlExpression.Number(100), growth);
    }

    /** What a rate is reckoned from: where a difference went below zero, a rate would have the wrong sign, so there is none. */
    private SqlExpression grownFrom(String measure) {
        return mayFallBelowZero(catalog.measure(measure).expression())
                ? SqlExpression.call("GREATEST", base(measure), new SqlExpression.Number(0))
                : base(measure);
    }

    /** What a view evaluates by itself may be a difference as well. */
    private boolean mayFallBelowZero(Expression expression) {
        return switch (expression) {
            case Expression.SumOf(var scalar) -> DIFFERENCE.matcher(scalar).find();
            case Expression.MeasureOf(var name) ->
                mayFallBelowZero(catalog.measure(name).expression());
            case Expression.Binary binary ->
                binary.operator() == Expression.Operator.MINUS
                        || mayFallBelowZero(binary.left())
                        || mayFallBelowZero(binary.right());
            case Expression.Evaluated _ -> true;
            case Expression.RowValue _, Expression.CountDistinct _, Expression.InWindows _, Expression.Constant _ ->
                false;
        };
    }

    private SqlExpression share(String measure, Whole whole, Role role) {
        return SqlExpression.percent(measures.value(measure, scope, role), whole(measure, whole, role));
    }

    private SqlExpression whole(String measure, Whole whole, Role role) {
        return totals.isSumOfRows(whole)
                ? totals.shown(measure, whole, role)
                : measures.value(measure, without(whole.dropped(), name(whole)), role);
    }

    private static String name(Whole whole) {
        return whole.kind().name().toLowerCase(Locale.ROOT);
    }

    private SqlExpression developmentIndex(String measure) {
        var product = droppable(Axis.PRODUCT);
        var market = droppable(Axis.MARKET);
        var both = new LinkedHashSet<>(product);
        both.addAll(market);
        var here = SqlExpression.ratio(
                current(measure), measures.value(measure, without(product, "all_products"), Role.CURRENT));
        var everywhere = SqlExpression.ratio(
                measures.value(measure, without(market, "all_markets"), Role.CURRENT),
                measures.value(measure, without(both, "everything"), Role.CURRENT));
        return SqlExpression.percent(here, everywhere);
    }

    private Scope without(Set<String> dropped, String name) {
        return Scope.without(query, dropped, name, catalog);
    }

    /** The used dimensions of an axis finer than its coarsest rows; all of its used ones where none is finer. */
    private Set<String> droppable(Axis axis) {
        var used = new ArrayList<>(query.filter().dimensions());
        used.addAll(scope.memberDimensions());
        var onAxis = catalog.dimensionsOf(axis).stream().filter(used::contains).toList();
        var coarsest = catalog.partition(axis).members().getFirst();
        var finer = onAxis.stream()
                .filter(d -> !catalog.dimension(d).levels().contains(coarsest))
                .toList();
        return new LinkedHashSet<>(finer.isEmpty() && axis == Axis.PRODUCT ? onAxis : finer);
    }

    private SqlExpression cumulativeShare(String measure) {
        var value = current(measure);
        var order = new ArrayList<>(List.of(new SqlExpression.Sorting(value, Direction.DESCENDING)));
        scope.keys().forEach(key -> order.add(SqlExpression.Sorting.up(new SqlExpression.Field("", key))));
        var within = totals.timeKeys().stream()
                .<SqlExpression>map(key -> new SqlExpression.Field("", key))
                .toList();
        var running = new SqlExpression.Over(SqlExpression.call("SUM", value), within, order);
        return SqlExpression.percent(running, totals.ofRows(measure, totals.timeKeys(), Role.CURRENT));
    }

    private static SqlExpression minus(SqlExpression left, SqlExpression right) {
        return SqlExpression.operation("-", left, right);
    }
}
