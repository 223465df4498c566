package salesassistant.semantics.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The weeks a scan reads, by the Sundays on which the first and the last of them end. */
record Weeks(LocalDate first, LocalDate last) {

    SqlExpression in(SqlExpression endDate) {
        return first.equals(last)
                ? SqlExpression.operation("=", endDate, new SqlExpression.Parameter(first))
                : new SqlExpression.Between(
                        endDate, new SqlExpression.Parameter(first), new SqlExpression.Parameter(last));
    }

    /** The days of these weeks, whichever of them a row carries. */
    SqlExpression daysIn(SqlExpression day) {
        return new SqlExpression.Between(
                day, new SqlExpression.Parameter(first.minusDays(6)), new SqlExpression.Parameter(last));
    }

    SqlExpression since(SqlExpression endDate) {
        return SqlExpression.operation(">=", endDate, new SqlExpression.Parameter(first));
    }

    SqlExpression until(SqlExpression endDate) {
        return SqlExpression.operation("<=", endDate, new SqlExpression.Parameter(last));
    }

    /** These weeks or later ones; the span of both comes first because an engine can skip what lies outside it. */
    List<SqlExpression> or(Weeks later, SqlExpression endDate) {
        var conditions = new ArrayList<SqlExpression>();
        conditions.add(new Weeks(first, later.last).in(endDate));
        if (last.plusWeeks(1).isBefore(later.first)) {
            conditions.add(SqlExpression.operation("OR", until(endDate), later.since(endDate)));
        }
        return conditions;
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
