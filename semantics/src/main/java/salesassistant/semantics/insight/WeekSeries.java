package salesassistant.semantics.insight;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.IsoWeek;

/**
 * The weeks of one member without a gap, up to the latest; what the answer says of the year before stands in front of them
 * where the weeks themselves do not reach so far back.
 */
record WeekSeries(Subject member, Figure figure, List<WeekPoint> points) {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

    WeekSeries {
        points = List.copyOf(points);
    }

    static WeekSeries of(Cells cells, Values values, Subject member, List<Integer> rows, String timeColumn) {
        var own = points(cells, rows, values.figure(), timeColumn, 0);
        var before = values.base()
                .map(base -> points(cells, rows, base, timeColumn, Forecast.YEAR))
                .orElse(List.of());
        var all = new ArrayList<>(before.stream()
                .filter(point ->
                        own.isEmpty() || point.end().isBefore(own.getFirst().end()))
                .toList());
        all.addAll(own);
        return new WeekSeries(member, values.figure(), unbroken(all));
    }

    private static List<WeekPoint> points(
            Cells cells, List<Integer> rows, Figure figure, String timeColumn, int weeksBack) {
        return rows.stream()
                .flatMap(row -> point(cells, row, figure, timeColumn, weeksBack).stream())
                .sorted(Comparator.comparing(WeekPoint::week))
                .toList();
    }

    private static Optional<WeekPoint> point(Cells cells, int row, Figure figure, String timeColumn, int weeksBack) {
        return cells.subject(row).names().stream()
                .filter(name -> name.column().equals(timeColumn))
                .findFirst()
                .flatMap(name -> week(name.value())
                        .flatMap(week -> cells.cell(row, figure).map(value -> {
                            var moved = IsoWeek.of(week.end().minusWeeks(weeksBack));
                            return new WeekPoint(moved, value, new Subject.Name(name.column(), moved.toString()));
                        })));
    }

    private static Optional<IsoWeek> week(String name) {
        var parts = WEEK.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(parts.group(1));
        var week = Integer.parseInt(parts.group(2));
        return week < 1 || week > IsoWeek.weeksIn(year) ? Optional.empty() : Optional.of(new IsoWeek(year, week));
    }

    /** The latest weeks that follow each other, all above zero: nothing else has a logarithm. */
    private static List<WeekPoint> unbroken(List<WeekPoint> points) {
        var from = points.size();
        while (from > 0
                && points.get(from - 1).number() > 0
                && (from == points.size()
                        || ChronoUnit.WEEKS.between(
                                        points.get(from - 1).end(),
                                        points.get(from).end())
                                == 1)) {
            from--;
        }
        return points.subList(from, points.size());
    }

    int size() {
        return points.size();
    }

    WeekPoint last() {
        return points.getLast();
    }

    double[] logs() {
        return Forecast.logs(points.stream().mapToDouble(WeekPoint::number).toArray());
    }

    List<FigureRef> values(int from, int to) {
        return points.subList(from, to).stream().map(WeekPoint::value).toList();
    }

    /** How each of the latest weeks stands against the same week a year before, on the log scale. */
    double[] growth() {
        var logs = logs();
        return IntStream.range(Math.max(Forecast.YEAR, logs.length - Forecast.YEAR), logs.length)
                .mapToDouble(i -> logs[i] - logs[i - Forecast.YEAR])
                .toArray();
    }

    /** The index of the week that the first of those stands for. */
    int growthFrom() {
        return Math.max(Forecast.YEAR, size() - Forecast.YEAR);
    }
}
