package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Query;

/** Decides which rows the answer has: members of both periods, members asked for by name, every part of the time. */
final class AnswerRows {

    private static final String MEMBERS = "members";
    private static final String ROWS = "answer_rows";
    private static final String FIRST_WEEK = "first_week";

    private final Query query;
    private final Catalog catalog;
    private final Scope scope;
    private final Cells cells;
    private final BaseWeeks baseWeeks;

    AnswerRows(Query query, Catalog catalog, Scope scope, Cells cells) {
        this.query = query;
        this.catalog = catalog;
        this.scope = scope;
        this.cells = cells;
        this.baseWeeks = new BaseWeeks(query);
    }

    /** The steps that list the weeks, where time is broken down. */
    List<SqlNode> calendar() {
        return scope.time().map(this::calendar).orElse(List.of());
    }

    private List<SqlNode> calendar(Breakdown.ByTime time) {
        var first = query.period().firstWeekEnd();
        var last = query.period().lastWeekEnd();
        if (time.rollingWeeks() == 1) {
            return List.of(new Calendar(first, last, time.grain(), Optional.empty()));
        }
        var windows = new Calendar.Windows(time.rollingWeeks(), FIRST_WEEK);
        return List.of(firstWeek(), new Calendar(first, last, time.grain(), Optional.of(windows)));
    }

    private Scan firstWeek() {
        var everything = scope.without(scope.allDimensions(), FIRST_WEEK, catalog);
        var earliest = SqlExpression.call(
                "MIN", new SqlExpression.Written(catalog.periodColumns().endDate()));
        return new Scan(
                FIRST_WEEK,
                "The first week in the data.",
                catalog.source(),
                everything.pins(catalog, catalog.periodColumns().weekMember()),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(new Output(earliest, Calendar.Windows.FIRST_WEEK)));
    }

    /** Adds the step that holds the rows, where one is needed, and returns its name. */
    String plan(List<Source> own, List<SqlNode> steps) {
        var named = new NamedMembers(catalog).of(query, scope);
        if (scope.keys().isEmpty()
                || (own.size() == 1 && named.isEmpty() && scope.time().isEmpty())) {
            return own.getFirst().name();
        }
        var memberKeys = new ArrayList<>(scope.keys());
        scope.time().map(Columns::name).ifPresent(memberKeys::remove);
        if (!memberKeys.isEmpty()) {
            var name = scope.time().isPresent() ? MEMBERS : ROWS;
            var names = own.stream().map(Source::name).toList();
            var comment = "Every member in any of the periods, and those asked for by name.";
            steps.add(new Keys(name, comment, memberKeys, names, named));
        }
        scope.time().ifPresent(time -> steps.add(timeRows(memberKeys, Columns.name(time))));
        return ROWS;
    }

    private Select timeRows(List<String> memberKeys, String time) {
        var outputs = new ArrayList<Output>();
        for (var key : scope.keys()) {
            var step = key.equals(time) ? Calendar.NAME : MEMBERS;
            outputs.add(new Output(new SqlExpression.Field(step, key), key));
        }
        var group = outputs.stream().map(Output::expression).toList();
        counts().forEach((name, counted) -> outputs.add(new Output(counted, name)));
        var joins = new ArrayList<Select.Join>();
        if (!memberKeys.isEmpty()) {
            joins.add(new Select.Join(MEMBERS, List.of()));
        }
        if (baseWeeks.someMissing() && baseWeeks.rolling()) {
            joins.add(new Select.Join(FIRST_WEEK, List.of()));
        }
        var comment = "A row for each part of the period" + (memberKeys.isEmpty() ? "." : " and member.");
        return new Select(ROWS, comment, Calendar.NAME, joins, outputs, List.of(), group, List.of());
    }

    private Map<String, SqlExpression> counts() {
        var weekEnd = new SqlExpression.Field(Calendar.NAME, Calendar.WEEK_END);
        var counts = new LinkedHashMap<String, SqlExpression>();
        if (cells.weekCounts().contains(PublishedRows.WEEKS_IN_ROW)) {
            counts.put(PublishedRows.WEEKS_IN_ROW, new SqlExpression.CountDistinct(weekEnd));
        }
        if (baseWeeks.someMissing()) {
            var firstWeek = new SqlExpression.Field(FIRST_WEEK, Calendar.Windows.FIRST_WEEK);
            var covered = baseWeeks.covered(weekEnd, firstWeek);
            var counted = new SqlExpression.Choice(covered, weekEnd, new SqlExpression.Nothing());
            counts.put(PublishedRows.WEEKS_WITH_BASE, new SqlExpression.CountDistinct(counted));
        }
        return counts;
    }

    /** A cell as it stands beside the others: nothing sold is zero, no week to compare with is nothing. */
    SqlExpression lined(Source source, Cell cell) {
        var value = cell.adds() ? SqlExpression.orZero(source.field(cell)) : source.field(cell);
        if (cell.role() == Role.CURRENT || !baseWeeks.someMissing()) {
            return value;
        }
        var comparable = SqlExpression.operation(
                ">", new SqlExpression.Field(ROWS, PublishedRows.WEEKS_WITH_BASE), new SqlExpression.Number(0));
        return new SqlExpression.Choice(comparable, value, new SqlExpression.Nothing());
    }
}
