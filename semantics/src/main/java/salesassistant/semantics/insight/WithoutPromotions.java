package salesassistant.semantics.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;

/** The weeks of a series as they would have been without promotions, where the answer tells. */
final class WithoutPromotions {

    private static final WithoutPromotions UNKNOWN = new WithoutPromotions(new double[0], Integer.MAX_VALUE);

    /** Their logarithms, up to the latest week. */
    private final double[] logs;

    /** The week of the series that the first of them stands for. */
    private final int from;

    private WithoutPromotions(double[] logs, int from) {
        this.logs = logs;
        this.from = from;
    }

    static WithoutPromotions of(
            WeekSeries series, Cells cells, List<Integer> rows, String timeColumn, Catalog catalog) {
        return part(series.figure(), cells, catalog)
                .map(part ->
                        of(series, values(cells, series, part, rows, timeColumn), Promotions.isBase(part, catalog)))
                .orElse(UNKNOWN);
    }

    private static Optional<Figure> part(Figure figure, Cells cells, Catalog catalog) {
        return figure.calculation() instanceof Calculation.Value
                ? Promotions.beside(figure.measure(), catalog)
                        .filter(cells.query().figures()::contains)
                : Optional.empty();
    }

    private static Map<LocalDate, Double> values(
            Cells cells, WeekSeries series, Figure part, List<Integer> rows, String timeColumn) {
        var values = new HashMap<LocalDate, Double>();
        WeekSeries.of(cells, new Values(part, Optional.empty()), series.member(), rows, timeColumn)
                .points()
                .forEach(point -> values.put(point.end(), point.number()));
        return values;
    }

    private static WithoutPromotions of(WeekSeries series, Map<LocalDate, Double> parts, boolean base) {
        var points = series.points();
        var without = new double[points.size()];
        var from = points.size();
        while (from > 0) {
            var point = points.get(from - 1);
            double part = parts.getOrDefault(point.end(), base ? 0.0 : Double.NaN);
            double rest = base ? part : point.number() - part;
            if (!(rest > 0)) {
                break;
            }
            without[--from] = rest;
        }
        var known = Arrays.copyOfRange(without, from, without.length);
        return new WithoutPromotions(Forecast.logs(known), from);
    }

    /** Whether the greater half of a week's deviation is owed to promotions, its own or those it is held against. */
    boolean explain(int week, double deviation) {
        var at = week - from;
        return at >= Forecast.FEWEST_WEEKS
                && (logs[at] - Forecast.next(logs, at)) * Math.signum(deviation) < Math.abs(deviation) / 2;
    }
}
