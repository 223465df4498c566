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
        var both = !catalog.isMetricView() && bothPeriods(cells);
        var where = new ArrayList<SqlExpression>();
        if (catalog.isMetricView()) {
            if (reading != Reading.OWN_WINDOW) {
                where.add(weeks(scope, role, reading).daysIn(endDate()));
            }
        } else if (both) {
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
                catalog.isMetricView() ? Optional.empty() : scope.time().map(time -> calendarJoin(time, role)),
                keys(scope, role),
                cells.stream()
                        .map(c -> new Output(both ? ofItsPeriod(c) : value(c, scope), c.name()))
                        .toList());
    }

    private String periodMember(Reading reading) {
        return switch (reading) {
            case WEEKS, OWN_WINDOW -> catalog.periodColumns().weekMember();
            case PERIOD_ROW -> query.period().rows().name();
        };
    }

    /** Whether cells of both periods are read together; the base period then lies before the other. */
    static boolean bothPeriods(List<Cell> cells) {
        return cells.stream().map(Cell::role).distinct().count() > 1;
    }

    private static SqlExpression value(Cell cell, Scope scope) {
        return scope.breakdowns().isEmpty() && cell.adds() ? SqlExpression.orZero(cell.aggregate()) : cell.aggregate();
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
        if (catalog.isMetricView()) {
            return evaluated(scope, cells);
        }
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

    private String evaluated(Scope scope, List<Cell> cells) {
        var weeks = weeks(scope, cells.getFirst().role(), cells.getFirst().reading());
        var days = cells.getFirst().reading() == Reading.OWN_WINDOW
                ? "in weeks of their own"
                : "of the days " + weeks.first().minusDays(6) + " to " + weeks.last();
        var per = scope.keys().isEmpty() ? "in one row" : "by " + String.join(" and ", scope.keys());
        return "The measures of the metric view " + days + ", evaluated " + per + ".";
    }

    private List<Output> keys(Scope scope, Role role) {
        return scope.breakdowns().stream()
                .map(breakdown -> key(breakdown, role))
                .toList();
    }

    private Output key(Breakdown breakdown, Role role) {
        var name = Columns.name(breakdown);
        return switch (breakdown) {
            case Breakdown.ByMember byMember ->
                new Output(
                        new SqlExpression.Written(
                                catalog.dimension(byMember.dimension()).column()),
                        name);
            case Breakdown.ByTime time when catalog.isMetricView() -> new Output(periodName(time, role), name);
            case Breakdown.ByTime _ -> new Output(new SqlExpression.Field(Calendar.NAME, name), name);
            case Breakdown.Versus _ -> throw new IllegalStateException("Both sides are read without this key.");
        };
    }

    /** A metric view takes no part in joins: the row of the answer a day belongs to is computed from the day. */
    private SqlExpression periodName(Breakdown.ByTime time, Role role) {
        var weekEnd = new SqlExpression.WeekEnd(endDate());
        return new SqlExpression.PeriodName(
                time.grain(),
                switch (role) {
                    case CURRENT -> weekEnd;
                    case BASE ->
                        new SqlExpression.DaysLater(
                                weekEnd, query.comparison().orElseThrow().shiftDays());
                });
    }

    /** Measures with weeks of their own: all rows are read, and those without a number in these weeks left out. */
    List<SqlNode> inOwnWindow(String name, Scope scope, List<Cell> cells) {
        var all = scan(name + "_of_all", scope, cells);
        var outputs = new ArrayList<Output>();
        scope.keys().forEach(key -> outputs.add(new Output(Keying.field(key), key)));
        cells.forEach(cell -> outputs.add(new Output(orZero(cell), cell.name())));
        var some = cells.stream().map(Scans::isThere).toList();
        var comment = "Those with a number in these weeks.";
        var where = some.size() == 1 ? some.getFirst() : new SqlExpression.Operation("OR", some);
        return List.of(
                all, new Select(name, comment, all.name(), List.of(), outputs, List.of(where), List.of(), List.of()));
    }

    /** What did not sell in these weeks sold zero; a difference the view does not give stays without a number. */
    private SqlExpression orZero(Cell cell) {
        boolean sum = cell.adds() && new OwnTime(query, catalog).holdsASum(cell);
        return sum ? SqlExpression.orZero(cell.field()) : cell.field();
    }

    private static SqlExpression isThere(Cell cell) {
        return cell.adds()
                ? SqlExpression.operation("<>", SqlExpression.orZero(cell.field()), new SqlExpression.Number(0))
                : new SqlExpression.Negation(new SqlExpression.IsNull(cell.field()));
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
