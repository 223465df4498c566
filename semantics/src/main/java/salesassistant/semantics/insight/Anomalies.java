package salesassistant.semantics.insight;

import java.util.ArrayList;
import java.util.List;
import salesassistant.semantics.catalog.Favourable;

/** Weeks outside what the weeks and years before them let expect, of the latest of a series. */
record Anomalies(
        WeekSeries series, KnownWeeks known, WithoutPromotions promotions, Favourable favourable, double part) {

    private static final int LOOKED_AT = 8;
    private static final double SMALLEST = 0.1;
    /** Degrees of freedom of an error that is the median of forty deviations. */
    static final double FREEDOM = 15;

    List<Candidate> all() {
        var found = new ArrayList<Candidate>();
        var logs = series.logs();
        for (int at = Math.max(Forecast.FEWEST_WEEKS, logs.length - LOOKED_AT); at < logs.length; at++) {
            var deviation = logs[at] - Forecast.next(logs, at);
            if (!known.unlike(series.points().get(at).end()) && !promotions.explain(at, deviation)) {
                found.add(candidate(logs, at));
            }
        }
        return found;
    }

    private Candidate candidate(double[] logs, int at) {
        var deviation = logs[at] - Forecast.next(logs, at);
        var error = Forecast.error(logs, at);
        var chance = error == 0 || !Forecast.agree(logs, at) ? 1 : Chance.student(deviation / error, FREEDOM);
        var size = Math.abs(Math.expm1(deviation));
        return Candidate.tested(() -> unusual(at), size * part, chance, size >= SMALLEST, Tenor.of(favourable, (int)
                Math.signum(deviation)));
    }

    private Notable unusual(int at) {
        var history = series.values(0, at);
        var point = series.points().get(at);
        var expected = new FigureRef.Formula(Statistic.EXPECTED, history);
        return new Notable.Unusual(
                series.member(),
                series.figure(),
                point.name(),
                point.value(),
                new FigureRef.Formula(Operation.CHANGE_PERCENT, List.of(point.value(), expected)),
                new FigureRef.Formula(Statistic.EXPECTED_LOW, history),
                new FigureRef.Formula(Statistic.EXPECTED_HIGH, history));
    }
}
