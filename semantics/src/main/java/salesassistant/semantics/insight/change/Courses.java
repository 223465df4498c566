package salesassistant.semantics.insight.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import salesassistant.semantics.insight.Cells;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;

/** A result by members and weeks as series over the same weeks; a week without a row counts as zero. */
final class Courses {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

    private final Cells cells;
    private final LocalDate first;
    private final int weeks;
    private final List<Row> rows;
    private final Map<Figure, Map<List<Subject.Name>, double[]>> known = new HashMap<>();

    /** One row: its place and its week, counted from the first. */
    private record Row(int index, List<Subject.Name> member, int week) {}

    private Courses(Cells cells, LocalDate first, int weeks, List<Row> rows) {
        this.cells = cells;
        this.first = first;
        this.weeks = weeks;
        this.rows = rows;
    }

    static Courses of(Learned learned) {
        var period = learned.inquiry().query().period();
        var cells = learned.cells();
        var rows = new ArrayList<Row>();
        for (int index = 0; index < learned.table().rows().size(); index++) {
            var names = cells.subject(index).names();
            var week = WEEK.matcher(names.getLast().value());
            if (week.matches()) {
                var end = new IsoWeek(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2))).end();
                rows.add(new Row(index, names.subList(0, names.size() - 1), weeksBetween(period.firstWeekEnd(), end)));
            }
        }
        return new Courses(cells, period.firstWeekEnd(), period.weeks(), rows);
    }

    private static int weeksBetween(LocalDate from, LocalDate to) {
        return (int) java.time.temporal.ChronoUnit.WEEKS.between(from, to);
    }

    /** The position of a week. */
    int at(LocalDate weekEnd) {
        return weeksBetween(first, weekEnd);
    }

    LocalDate weekEnd(int position) {
        return first.plusWeeks(position);
    }

    int weeks() {
        return weeks;
    }

    /** The members there are, in the order of their first rows. */
    Set<List<Subject.Name>> members() {
        var members = new LinkedHashSet<List<Subject.Name>>();
        rows.forEach(row -> members.add(row.member()));
        return members;
    }

    /** The values of one breakdown's members. */
    Set<Subject.Name> names(String column) {
        var names = new LinkedHashSet<Subject.Name>();
        rows.forEach(row -> row.member().stream()
                .filter(name -> name.column().equals(column) && !name.value().isEmpty())
                .forEach(names::add));
        return names;
    }

    boolean has(Figure figure) {
        return cells.query().figures().contains(figure);
    }

    /** What the rows of these members come to, week by week. */
    double[] series(Predicate<List<Subject.Name>> which, Figure figure) {
        var series = new double[weeks];
        known.computeIfAbsent(figure, this::byMember).forEach((member, own) -> {
            if (which.test(member)) {
                for (int week = 0; week < weeks; week++) {
                    series[week] += own[week];
                }
            }
        });
        return series;
    }

    private Map<List<Subject.Name>, double[]> byMember(Figure figure) {
        var byMember = new LinkedHashMap<List<Subject.Name>, double[]>();
        for (var row : rows) {
            var own = byMember.computeIfAbsent(row.member(), _ -> new double[weeks]);
            if (row.week() >= 0 && row.week() < weeks) {
                cells.cell(row.index(), figure)
                        .ifPresent(ref -> own[row.week()] += ref.value().doubleValue());
            }
        }
        return byMember;
    }

    /** The sum of the cells of these members in the weeks of a period. */
    Optional<FigureRef> sum(Predicate<List<Subject.Name>> which, Figure figure, Period period) {
        return sum(which, figure, at(period.firstWeekEnd()), at(period.lastWeekEnd()));
    }

    Optional<FigureRef> sum(Predicate<List<Subject.Name>> which, Figure figure, int from, int to) {
        var inputs = rows.stream()
                .filter(row -> row.week() >= from && row.week() <= to && which.test(row.member()))
                .map(row -> cells.cell(row.index(), figure))
                .flatMap(Optional::stream)
                .toList();
        return inputs.isEmpty() ? Optional.empty() : Optional.of(new FigureRef.Formula(Operation.SUM, inputs));
    }

    /** Rows of a place: for each of its columns that the row has, one of the place's names. */
    static Predicate<List<Subject.Name>> of(List<Subject.Name> place) {
        return member -> member.stream().allMatch(own -> {
            var wanted = place.stream()
                    .filter(name -> name.column().equals(own.column()))
                    .toList();
            return wanted.isEmpty() || wanted.contains(own);
        });
    }

    /** What was asked for. */
    Filter filter() {
        return cells.query().filter();
    }

    /** Whether it can tell a place itself, not only a wider one. */
    boolean tellsAll(List<Subject.Name> place) {
        return tells(place)
                == place.stream().map(Subject.Name::column).distinct().count();
    }

    /** How many columns of a place this table can tell members of. */
    long tells(List<Subject.Name> place) {
        return place.stream()
                .map(Subject.Name::column)
                .distinct()
                .filter(columns()::contains)
                .count();
    }

    /** The last of the columns that name its members. */
    String finest() {
        return columns().isEmpty() ? "" : columns().getLast();
    }

    /** The columns that name its members, the coarsest first. */
    List<String> columns() {
        return rows.stream()
                .findFirst()
                .map(row -> row.member().stream().map(Subject.Name::column).toList())
                .orElse(List.of());
    }
}
