package salesassistant.evaluation.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.WhyQuestion;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.reading.Premise;

/** A planted event of the standard sample: what to ask, and what the answer must say. */
final class SampleEvent {

    static final String WRONG = "WRONG";

    private static final double TOLERANCE = 0.10;

    private final String id;
    private final Figure figure;
    private final List<Filter> filters = new ArrayList<>(List.of(new Filter.In("country", List.of("SE"))));
    private final List<Check> checks = new ArrayList<>();
    private final IsoWeek from;
    private final IsoWeek to;
    private Optional<IsoWeek> baseFrom = Optional.empty();

    /** One thing that must hold. */
    private record Check(String what, Function<Explanation, String> found, Predicate<Explanation> holds) {}

    private SampleEvent(String id, Figure figure, IsoWeek from, IsoWeek to) {
        this.id = id;
        this.figure = figure;
        this.from = from;
        this.to = to;
    }

    static SampleEvent of(String id, Figure figure, IsoWeek from, IsoWeek to) {
        return new SampleEvent(id, figure, from, to);
    }

    SampleEvent in(String dimension, String member) {
        filters.add(new Filter.In(dimension, List.of(member)));
        return this;
    }

    /** Against as many weeks from this one on instead of the year before. */
    SampleEvent against(IsoWeek week) {
        baseFrom = Optional.of(week);
        return this;
    }

    SampleEvent says(String what, Predicate<Explanation> holds) {
        checks.add(new Check(what, explanation -> holds.test(explanation) ? "yes" : "no", holds));
        return this;
    }

    /** A number within a tenth of the truth. */
    SampleEvent measures(String what, double truth, Function<Explanation, Optional<Double>> found) {
        checks.add(new Check(
                what + " " + truth,
                explanation -> found.apply(explanation).map("%.1f"::formatted).orElse("none"),
                explanation -> found.apply(explanation)
                        .filter(number -> Math.abs(number - truth) <= TOLERANCE * Math.abs(truth))
                        .isPresent()));
        return this;
    }

    WhyQuestion question(DataSpan span) {
        var periods = new Periods(span);
        var period = new Period(Period.Kind.SPAN, from.end(), to.end(), Period.Rows.WEEK, true);
        var comparison = baseFrom.map(week -> periods.against(
                        period,
                        new Period(
                                Period.Kind.SPAN,
                                week.end(),
                                week.end().plusWeeks(period.weeks() - 1L),
                                Period.Rows.WEEK,
                                true)))
                .orElseGet(() -> periods.yearAgo(period).orElseThrow());
        return new WhyQuestion(figure, Filter.allOf(filters), period, comparison, span, Premise.CHANGED);
    }

    /** A line for each check, with what was found. */
    List<String> lines(Explanation explanation) {
        return checks.stream()
                .map(check -> "%s %-5s %s: %s"
                        .formatted(
                                id,
                                check.holds().test(explanation) ? "ok" : WRONG,
                                check.what(),
                                check.found().apply(explanation)))
                .toList();
    }
}
