package salesassistant.semantics.sql;

import java.util.LinkedHashSet;
import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;

/** Figures that only published rows hold: read from one row, averaged over weekly rows, or pooled over disjoint markets. */
final class PublishedRows {

    /** The column of the answer's rows that says how many weeks each of them covers. */
    static final String WEEKS_IN_ROW = "weeks_in_row";

    /** The column that says how many of those weeks have one to compare with. */
    static final String WEEKS_WITH_BASE = "weeks_with_base";

    private final Query query;
    private final Catalog catalog;
    private final Cells cells;
    private final Identity identity;

    PublishedRows(Query query, Catalog catalog, Cells cells) {
        this.query = query;
        this.catalog = catalog;
        this.cells = cells;
        this.identity = new Identity(catalog);
    }

    /** Which rows hold such figures for the query's period and grain. */
    static Reading reading(Query query) {
        var rows = query.period().rows();
        var time = time(query);
        if (rows == Period.Rows.WEEK) {
            return Reading.WEEKS;
        }
        var fits = time.isEmpty() || (time.get().grain() == Grain.FOUR_WEEKS && rows == Period.Rows.P4W);
        return fits ? Reading.PERIOD_ROW : Reading.WEEKS;
    }

    private static Optional<Breakdown.ByTime> time(Query query) {
        return query.breakdowns().stream()
                .filter(Breakdown.ByTime.class::isInstance)
                .map(Breakdown.ByTime.class::cast)
                .findFirst();
    }

    SqlExpression rowOnly(Rollup.RowOnly rule, Scope scope, Role role) {
        return identity.oneMarket(scope) ? fromOneRow(rule, scope, role) : pooled(rule, scope, role);
    }

    /** More rows than weeks mean several products: then no row holds the figure. */
    private SqlExpression fromOneRow(Rollup.RowOnly rule, Scope scope, Role role) {
        var reading = reading(query);
        var weeks = weeks(scope, role, reading);
        var rows = cells.count(scope, role, reading).field();
        var several = SqlExpression.operation(">", rows, weeks);
        var value = cells.sum(rule.column(), scope, role, reading).field();
        return ifPublished(
                scope, role, new SqlExpression.Choice(several, new SqlExpression.Nothing(), perWeek(value, weeks)));
    }

    private SqlExpression pooled(Rollup.RowOnly rule, Scope scope, Role role) {
        var reading = reading(query);
        var selling = cells.sum(rule.selling(), scope, role, reading).field();
        var universe =
                cells.sum(rule.universe(), universe(scope), role, reading).field();
        return SqlExpression.percent(selling, universe);
    }

    /** The CATEGORY rows of the same markets and period. */
    private Scope universe(Scope scope) {
        var dropped = new LinkedHashSet<String>();
        var coarsest = catalog.partition(Axis.PRODUCT).members().getFirst();
        catalog.dimensionsOf(Axis.PRODUCT).stream()
                .filter(d -> !catalog.dimension(d).levels().contains(coarsest))
                .forEach(dropped::add);
        return scope.without(dropped, "universe", catalog);
    }

    /** Items' points add up within one market and one period. */
    SqlExpression sumOverItems(Rollup.SumOverItems rule, Scope scope, Role role) {
        var reading = reading(query);
        var points = cells.sum(column(rule, scope), scope, role, reading).field();
        return ifPublished(scope, role, perWeek(points, weeks(scope, role, reading)));
    }

    /** The sum of the weekly points of the rows a summed measure comes from. */
    SqlExpression weeklyPoints(String measure, Scope scope, Role role) {
        var column = switch (catalog.measure(measure).rollup()) {
            case Rollup.SumOverItems items -> column(items, scope);
            case Rollup.RowOnly row -> row.column();
            case Rollup.Sum _,
                    Rollup.RatioOfSums _,
                    Rollup.PerDistributionPoint _,
                    Rollup.CountOfItems _,
                    Rollup.Evaluated _ -> throw new IllegalStateException(measure + " is no weekly figure of a row.");
        };
        return cells.sum(column, scope, role).field();
    }

    private String column(Rollup.SumOverItems rule, Scope scope) {
        return catalog.partition(Axis.PRODUCT)
                        .members()
                        .getLast()
                        .equals(scope.levels().get(Axis.PRODUCT))
                ? rule.itemColumn()
                : rule.column();
    }

    private static SqlExpression perWeek(SqlExpression value, SqlExpression weeks) {
        return weeks.equals(new SqlExpression.Number(1)) ? value : SqlExpression.ratio(value, weeks);
    }

    private SqlExpression weeks(Scope scope, Role role, Reading reading) {
        if (reading == Reading.PERIOD_ROW) {
            return new SqlExpression.Number(1);
        }
        var time = scope.time();
        if (time.isEmpty()) {
            return new SqlExpression.Number(role.period(query).weeks());
        }
        return time.get().grain() == Grain.WEEK
                ? new SqlExpression.Number(time.get().rollingWeeks())
                : cells.weeksInRow(role == Role.BASE && new BaseWeeks(query).someMissing());
    }

    /** A period for which no rows were published says nothing about who sold in it. */
    private SqlExpression ifPublished(Scope scope, Role role, SqlExpression value) {
        if (reading(query) == Reading.WEEKS) {
            return value;
        }
        var everything = scope.without(scope.allDimensions(), "published", catalog);
        var published = cells.count(everything, role, Reading.PERIOD_ROW).field();
        var none = SqlExpression.operation("=", published, new SqlExpression.Number(0));
        return new SqlExpression.Choice(none, new SqlExpression.Nothing(), value);
    }
}
