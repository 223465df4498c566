package salesassistant.semantics.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Query;

/** Reads cells of one scope and period from the source in a single scan. */
final class Scans {

    private final Query query;
    private final Catalog catalog;
    private final Conditions conditions;

    Scans(Query query, Catalog catalog) {
        this.query = query;
        this.catalog = catalog;
        this.conditions = new Conditions(catalog);
    }

    Scan scan(String name, Scope scope, List<Cell> cells) {
        var role = cells.getFirst().role();
        var reading = cells.getFirst().reading();
        var weeks = weeks(scope, role, reading);
        var where = new ArrayList<SqlExpression>();
        where.add(weeks.condition(
                new SqlExpression.Written(catalog.periodColumns().endDate())));
        where.addAll(conditions.of(scope.filter()));
        return new Scan(
                name,
                comment(scope, weeks, reading),
                catalog.source(),
                scope.pins(catalog, periodMember(reading)),
                where,
                scope.time().map(time -> calendarJoin(time, role)),
                keys(scope),
                cells.stream().map(c -> new Output(value(c, scope), c.name())).toList());
    }

    private String periodMember(Reading reading) {
        return switch (reading) {
            case WEEKS -> catalog.periodColumns().weekMember();
            case PERIOD_ROW -> query.period().rows().name();
        };
    }

    private static SqlExpression value(Cell cell, Scope scope) {
        return scope.breakdowns().isEmpty() ? SqlExpression.orZero(cell.aggregate()) : cell.aggregate();
    }

    private String comment(Scope scope, Weeks weeks, Reading reading) {
        var levels = new ArrayList<String>();
        for (var axis : List.of(Axis.PRODUCT, Axis.MARKET)) {
            Optional.ofNullable(scope.levels().get(axis)).ifPresent(levels::add);
        }
        var rows = levels.isEmpty() ? "Rows" : String.join(" x ", levels) + " rows";
        var period = reading == Reading.PERIOD_ROW
                ? " of the " + periodMember(reading) + " periods ending "
                : " of the weeks ending ";
        var per = scope.keys().isEmpty() ? "added up to one row" : "added up by " + String.join(" and ", scope.keys());
        return rows + period + weeks + ", " + per + ".";
    }

    private List<Output> keys(Scope scope) {
        return scope.breakdowns().stream().map(this::key).toList();
    }

    private Output key(Breakdown breakdown) {
        var name = Columns.name(breakdown);
        return switch (breakdown) {
            case Breakdown.ByMember byMember ->
                new Output(
                        new SqlExpression.Written(
                                catalog.dimension(byMember.dimension()).column()),
                        name);
            case Breakdown.ByTime _ -> new Output(new SqlExpression.Field(Calendar.NAME, name), name);
            case Breakdown.Versus _ -> throw new IllegalStateException("Both sides are read without this key.");
        };
    }

    private Scan.CalendarJoin calendarJoin(Breakdown.ByTime time, Role role) {
        var weekEnd = new SqlExpression.Field(Calendar.NAME, Calendar.WEEK_END);
        var endDate = new SqlExpression.Written(catalog.periodColumns().endDate());
        var shown = switch (role) {
            case CURRENT -> endDate;
            case BASE ->
                new SqlExpression.DaysLater(
                        endDate, query.comparison().orElseThrow().shiftDays());
        };
        if (time.rollingWeeks() == 1) {
            return new Scan.CalendarJoin(Calendar.NAME, SqlExpression.operation("=", shown, weekEnd));
        }
        var from = new SqlExpression.DaysLater(weekEnd, -7 * (time.rollingWeeks() - 1));
        return new Scan.CalendarJoin(Calendar.NAME, new SqlExpression.Between(shown, from, weekEnd));
    }

    /** The weeks a scan reads; rolling windows reach behind the period. */
    private Weeks weeks(Scope scope, Role role, Reading reading) {
        var period = role.period(query);
        if (reading == Reading.PERIOD_ROW && scope.time().isEmpty()) {
            return new Weeks(period.lastWeekEnd(), period.lastWeekEnd());
        }
        var behind = scope.time().map(Breakdown.ByTime::rollingWeeks).orElse(1) - 1;
        return new Weeks(period.firstWeekEnd().minusWeeks(behind), period.lastWeekEnd());
    }

    /** From one week end to another. */
    private record Weeks(LocalDate first, LocalDate last) {

        SqlExpression condition(SqlExpression endDate) {
            var from = new SqlExpression.Parameter(first);
            return first.equals(last)
                    ? SqlExpression.operation("=", endDate, from)
                    : new SqlExpression.Between(endDate, from, new SqlExpression.Parameter(last));
        }

        @Override
        public String toString() {
            return first.equals(last) ? first.toString() : first + " to " + last;
        }
    }
}
