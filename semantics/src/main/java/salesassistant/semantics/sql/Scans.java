package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        var both = bothPeriods(cells);
        var where = new ArrayList<SqlExpression>();
        if (both) {
            where.addAll(weeks(scope, Role.BASE, reading).or(weeks(scope, Role.CURRENT, reading), endDate()));
        } else {
            where.add(weeks(scope, role, reading).in(endDate()));
        }
        where.addAll(conditions.of(scope.filter()));
        return new Scan(
                name,
                comment(scope, cells),
                catalog.source(),
                scope.pins(catalog, periodMember(reading)),
                where,
                scope.time().map(time -> calendarJoin(time, role)),
                keys(scope),
                cells.stream()
                        .map(c -> new Output(both ? ofItsPeriod(c) : value(c, scope), c.name()))
                        .toList());
    }

    private String periodMember(Reading reading) {
        return switch (reading) {
            case WEEKS -> catalog.periodColumns().weekMember();
            case PERIOD_ROW -> query.period().rows().name();
        };
    }

    /** Whether cells of both periods are read together; the base period then lies before the other. */
    static boolean bothPeriods(List<Cell> cells) {
        return cells.stream().map(Cell::role).distinct().count() > 1;
    }

    private static SqlExpression value(Cell cell, Scope scope) {
        return scope.breakdowns().isEmpty() ? SqlExpression.orZero(cell.aggregate()) : cell.aggregate();
    }

    private SqlExpression ofItsPeriod(Cell cell) {
        var weeks = weeks(cell.scope(), cell.role(), cell.reading());
        var condition = switch (cell.role()) {
            case CURRENT -> weeks.since(endDate());
            case BASE -> weeks.until(endDate());
        };
        return SqlExpression.orZero(new SqlExpression.Filtered(cell.aggregate(), condition));
    }

    private SqlExpression endDate() {
        return new SqlExpression.Written(catalog.periodColumns().endDate());
    }

    private String comment(Scope scope, List<Cell> cells) {
        var reading = cells.getFirst().reading();
        var levels = new ArrayList<String>();
        for (var axis : List.of(Axis.PRODUCT, Axis.MARKET)) {
            Optional.ofNullable(scope.levels().get(axis)).ifPresent(levels::add);
        }
        var rows = levels.isEmpty() ? "Rows" : String.join(" x ", levels) + " rows";
        var periods = cells.stream()
                .map(Cell::role)
                .distinct()
                .sorted()
                .map(role -> weeks(scope, role, reading).toString())
                .collect(Collectors.joining(" and "));
        var kind = reading == Reading.PERIOD_ROW ? periodMember(reading) + " periods" : "weeks";
        var per = scope.keys().isEmpty() ? "added up to one row" : "added up by " + String.join(" and ", scope.keys());
        return rows + " of the " + kind + " ending " + periods + ", " + per + ".";
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
        var shown = switch (role) {
            case CURRENT -> endDate();
            case BASE ->
                new SqlExpression.DaysLater(
                        endDate(), query.comparison().orElseThrow().shiftDays());
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
}
