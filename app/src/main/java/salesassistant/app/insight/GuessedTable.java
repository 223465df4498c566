package salesassistant.app.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/** A table nobody has described, read as if it were an answer of ours: a caller's own, or one whose SQL Genie wrote. */
record GuessedTable(Query query, ResultTable table, Catalog catalog) {

    /** Weeks enough to be careful with: a larger change is asked for than over a year. */
    private static final int WEEKS = 4;

    private static final int MOST_NAMES = 3;

    /**
     * What the table seems to be; empty where nothing can be told from it, such as two rows of the same name.
     *
     * @param rowCount how many rows there are with those left out
     */
    static Optional<GuessedTable> of(
            List<String> headers, List<? extends List<@Nullable Object>> rows, long rowCount, LocalDate today) {
        var columns = IntStream.range(0, headers.size())
                .mapToObj(index -> GuessedColumn.of(index, headers.get(index), rows))
                .toList();
        var numbers = columns.stream()
                .filter(column -> column.isNumber() && !isOfAnotherTime(column, columns))
                .toList();
        var names = columns.stream().filter(column -> !column.isNumber()).toList();
        if (rows.isEmpty() || numbers.isEmpty() || names.size() > MOST_NAMES || !areUnique(columns, names, rows)) {
            return Optional.empty();
        }
        var catalog = GuessedCatalog.of(columns);
        var query = query(figures(numbers), names, today);
        return Optional.of(new GuessedTable(query, table(query, catalog, numbers, names, rows, rowCount), catalog));
    }

    /** Nobody knows which time: it is neither a year ago nor a measure of its own. */
    private static boolean isOfAnotherTime(GuessedColumn column, List<GuessedColumn> columns) {
        return columns.stream().anyMatch(other -> other.name().equalsIgnoreCase(column.otherTimeOf()));
    }

    /** Each name is that of one column, and each row is about something else. */
    private static boolean areUnique(
            List<GuessedColumn> columns, List<GuessedColumn> names, List<? extends List<@Nullable Object>> rows) {
        var headers = new HashSet<String>();
        var subjects = new HashSet<List<String>>();
        return columns.stream().allMatch(column -> !column.name().isEmpty() && headers.add(column.name()))
                && names.stream()
                                .filter(name -> name.kind() == GuessedColumn.Kind.WEEK)
                                .count()
                        <= 1
                && (rows.size() == 1
                        || rows.stream()
                                .allMatch(row -> subjects.add(names.stream()
                                        .map(name -> Objects.toString(row.get(name.index()), ""))
                                        .toList())));
    }

    /** Each number a measure, but those that hold the earlier value of another. */
    private static List<Figure> figures(List<GuessedColumn> numbers) {
        return numbers.stream()
                .map(number -> numbers.stream()
                        .filter(other -> other.name().equalsIgnoreCase(number.yearBeforeOf()))
                        .findFirst()
                        .map(now -> new Figure(now.name(), new Calculation.BaseValue()))
                        .orElseGet(() -> Figure.of(number.name())))
                .toList();
    }

    private static Query query(List<Figure> figures, List<GuessedColumn> names, LocalDate today) {
        var last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        var period = period(last);
        var compares = figures.stream().anyMatch(figure -> figure.calculation().needsBase());
        return new Query(
                figures,
                names.stream().map(GuessedTable::breakdown).toList(),
                new Filter.All(),
                period,
                compares
                        ? Optional.of(new Comparison(Comparison.Kind.YEAR_AGO, period(last.minusDays(364)), 364))
                        : Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Period period(LocalDate last) {
        return new Period(Period.Kind.SPAN, last.minusWeeks(WEEKS - 1L), last, Period.Rows.WEEK, true);
    }

    private static Breakdown breakdown(GuessedColumn name) {
        return name.kind() == GuessedColumn.Kind.WEEK
                ? new Breakdown.ByTime(Grain.WEEK, 1)
                : new Breakdown.ByMember(name.name());
    }

    private static ResultTable table(
            Query query,
            Catalog catalog,
            List<GuessedColumn> numbers,
            List<GuessedColumn> names,
            List<? extends List<@Nullable Object>> rows,
            long rowCount) {
        List<Column> columns = Columns.of(query, catalog);
        var read = new ArrayList<List<@Nullable Object>>(rows.size());
        for (var row : rows) {
            var cells = new ArrayList<@Nullable Object>();
            names.forEach(name -> cells.add(Objects.toString(row.get(name.index()), null)));
            numbers.forEach(number -> cells.add(GuessedColumn.number(row.get(number.index()))));
            read.add(cells);
        }
        return new ResultTable(columns, read, rowCount);
    }
}
