package salesassistant.semantics.sql;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Query;

/** How many weeks or months of a row's market were delivered: a week without a delivery says nothing about what sold in it. */
final class Delivered {

    private final Query query;
    private final Catalog catalog;
    private final Cells cells;
    private final Scope scope;

    Delivered(Query query, Catalog catalog, Cells cells, Scope scope) {
        this.query = query;
        this.catalog = catalog;
        this.cells = cells;
        this.scope = scope;
    }

    /** Counted on the rows of all products; a metric view lets none be counted, so there it is what the period holds. */
    SqlExpression parts(Grain grain) {
        if (catalog.isMetricView()) {
            return new SqlExpression.Number(ofThePeriod(grain));
        }
        var weekEnd = new SqlExpression.Written(catalog.periodColumns().endDate());
        var part = grain == Grain.WEEK ? weekEnd : new SqlExpression.PeriodName(grain, weekEnd);
        var market = scope.without(catalog.dimensionsOf(Axis.PRODUCT), "delivered", catalog);
        return cells.delivered(part, market).field();
    }

    private long ofThePeriod(Grain grain) {
        var period = query.period();
        return switch (grain) {
            case WEEK -> period.weeks();
            case MONTH ->
                ChronoUnit.MONTHS.between(YearMonth.from(period.firstWeekEnd()), YearMonth.from(period.lastWeekEnd()))
                        + 1;
            case FOUR_WEEKS, QUARTER, YEAR ->
                throw new IllegalStateException("Only weeks and months are averaged over.");
        };
    }
}
