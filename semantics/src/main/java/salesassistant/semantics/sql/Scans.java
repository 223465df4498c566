package salesassistant.semantics.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;

/** Gathers cells into scans: one for each scope and period. */
final class Scans {

    static final String CALENDAR = "calendar";

    private final Query query;
    private final Catalog catalog;
    private final Conditions conditions;

    Scans(Query query, Catalog catalog) {
        this.query = query;
        this.catalog = catalog;
        this.conditions = new Conditions(catalog);
    }

    /** The scans that yield these cells, each with the scope it reads. */
    Map<Scan, Scope> of(List<Cell> cells) {
        var groups = new LinkedHashMap<List<Object>, List<Cell>>();
        cells.forEach(cell -> groups.computeIfAbsent(List.of(cell.scope(), cell.role()), _ -> new ArrayList<>())
                .add(cell));
        var scans = new LinkedHashMap<Scan, Scope>();
        for (var group : groups.values()) {
            scans.put(scan(group, names(scans)), group.getFirst().scope());
        }
        return scans;
    }

    private static List<String> names(Map<Scan, Scope> scans) {
        return scans.keySet().stream().map(Scan::name).toList();
    }

    private Scan scan(List<Cell> cells, List<String> taken) {
        var scope = cells.getFirst().scope();
        var role = cells.getFirst().role();
        var weeks = weeks(scope, role);
        var where = new ArrayList<SqlExpression>();
        where.add(new SqlExpression.Between(
                endDate(), new SqlExpression.Parameter(weeks.first()), new SqlExpression.Parameter(weeks.last())));
        where.addAll(conditions.of(scope.filter()));
        return new Scan(
                name(scope, role, taken),
                comment(scope, weeks),
                catalog.source(),
                scope.pins(catalog, catalog.periodColumns().weekMember()),
                where,
                scope.time().map(time -> calendarJoin(time, role)),
                keys(scope),
                cells.stream().map(c -> new Output(value(c, scope), c.name())).toList());
    }

    private static SqlExpression value(Cell cell, Scope scope) {
        return scope.breakdowns().isEmpty() ? SqlExpression.orZero(cell.aggregate()) : cell.aggregate();
    }

    private static String name(Scope scope, Role role, List<String> taken) {
        var name = scope.name().isEmpty() ? role.step() : scope.name() + "_" + role.step();
        var unique = name;
        for (int i = 2; taken.contains(unique); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }

    private String comment(Scope scope, Weeks weeks) {
        var levels = new ArrayList<String>();
        for (var axis : List.of(Axis.PRODUCT, Axis.MARKET)) {
            Optional.ofNullable(scope.levels().get(axis)).ifPresent(levels::add);
        }
        var rows = levels.isEmpty() ? "Rows" : String.join(" x ", levels) + " rows";
        var per = scope.keys().isEmpty() ? "added up to one row" : "added up by " + String.join(" and ", scope.keys());
        return rows + " of the weeks ending " + weeks.first() + " to " + weeks.last() + ", " + per + ".";
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
            case Breakdown.ByTime _ -> new Output(new SqlExpression.Field(CALENDAR, name), name);
            case Breakdown.Versus _ -> throw new IllegalStateException("Both sides are read without this key.");
        };
    }

    private Scan.CalendarJoin calendarJoin(Breakdown.ByTime time, Role role) {
        var weekEnd = new SqlExpression.Field(CALENDAR, Calendar.WEEK_END);
        var shown = role == Role.CURRENT ? endDate() : new SqlExpression.DaysLater(endDate(), shiftDays());
        if (time.rollingWeeks() == 1) {
            return new Scan.CalendarJoin(CALENDAR, SqlExpression.operation("=", shown, weekEnd));
        }
        var from = new SqlExpression.DaysLater(weekEnd, -7 * (time.rollingWeeks() - 1));
        return new Scan.CalendarJoin(CALENDAR, new SqlExpression.Between(shown, from, weekEnd));
    }

    private int shiftDays() {
        return query.comparison().orElseThrow().shiftDays();
    }

    private SqlExpression endDate() {
        return new SqlExpression.Written(catalog.periodColumns().endDate());
    }

    /** The weeks a scan reads; rolling windows reach behind the period. */
    private Weeks weeks(Scope scope, Role role) {
        var period = period(role);
        var behind = scope.time().map(Breakdown.ByTime::rollingWeeks).orElse(1) - 1;
        return new Weeks(period.firstWeekEnd().minusWeeks(behind), period.lastWeekEnd());
    }

    private Period period(Role role) {
        return switch (role) {
            case CURRENT -> query.period();
            case BASE -> query.comparison().orElseThrow().base();
        };
    }

    /** From one week end to another. */
    record Weeks(LocalDate first, LocalDate last) {}
}
