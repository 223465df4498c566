package salesassistant.semantics.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Grain;

/** What stands out in weeks: of the whole, or of each member that has a series of its own. */
record SeriesInsights(Cells cells, Additivity additivity, Values values) {

    private static final int MOST_MEMBERS = 60;

    List<Candidate> all() {
        var column = weeks();
        if (column.isEmpty() || cells.table().truncated()) {
            return List.of();
        }
        var promotions = new LinkedHashMap<WeekSeries, WithoutPromotions>();
        byMember(column).entrySet().stream().limit(MOST_MEMBERS).forEach(member -> {
            var rows = member.getValue();
            var series = WeekSeries.of(cells, values, new Subject(0, member.getKey()), rows, column);
            if (series.size() > 0) {
                promotions.put(series, WithoutPromotions.of(series, cells, rows, column, additivity.catalog()));
            }
        });
        var whole =
                promotions.keySet().stream().mapToDouble(SeriesInsights::weight).sum();
        var found = new ArrayList<Candidate>();
        promotions.forEach((one, without) -> found.addAll(of(one, without, whole == 0 ? 0 : weight(one) / whole)));
        return found;
    }

    private List<Candidate> of(WeekSeries series, WithoutPromotions promotions, double part) {
        var catalog = additivity.catalog();
        var measure = catalog.measure(values.figure().measure());
        var known = new KnownWeeks(catalog.trade().holidays());
        var found = new ArrayList<Candidate>();
        // A small member matters less, but not nothing: a quarter of what it would matter alone.
        var weight = 0.25 + 0.75 * part;
        found.addAll(new Anomalies(series, known, promotions, measure.favourable(), weight).all());
        found.addAll(new Turns(series, known, measure.favourable(), adds(catalog), weight).all());
        found.addAll(new Runs(series, measure.favourable(), weight).all());
        return found;
    }

    private boolean adds(Catalog catalog) {
        return catalog.measure(values.figure().measure()).additive() && additivity.mayAdd(values.figure());
    }

    private Map<List<Subject.Name>, List<Integer>> byMember(String column) {
        var rows = new LinkedHashMap<List<Subject.Name>, List<Integer>>();
        IntStream.range(0, cells.rows()).forEach(row -> {
            var member = cells.subject(row).names().stream()
                    .filter(name -> !name.column().equals(column))
                    .toList();
            rows.computeIfAbsent(member, _ -> new ArrayList<>()).add(row);
        });
        return rows;
    }

    private static double weight(WeekSeries series) {
        return series.points().stream().mapToDouble(WeekPoint::number).sum();
    }

    private String weeks() {
        return cells.query().breakdowns().stream()
                .filter(breakdown -> breakdown instanceof Breakdown.ByTime time
                        && time.grain() == Grain.WEEK
                        && time.rollingWeeks() == 1)
                .map(Columns::name)
                .findFirst()
                .orElse("");
    }
}
