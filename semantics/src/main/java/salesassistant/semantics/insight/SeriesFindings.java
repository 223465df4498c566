package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Grain;

/** What a series over time says. */
record SeriesFindings(Cells cells, Additivity additivity) {

    private static final int SHORTEST_STREAK = 4;
    private static final int FEWEST_POINTS = 3;

    private record Point(Subject when, FigureRef value) {}

    List<Finding> all() {
        var headline = cells.headline();
        var points = points(headline);
        if (points.isEmpty()) {
            return List.of(new Finding.Nothing());
        }
        var findings = new ArrayList<Finding>();
        var whole = whole(points);
        findings.add(course(whole.isEmpty() ? points : whole));
        streak(whole).ifPresent(findings::add);
        total(headline, points).ifPresent(findings::add);
        if (whole.size() >= FEWEST_POINTS) {
            latestAgainstAverage(headline, whole, whole.size() < points.size()).ifPresent(findings::add);
            extremes(whole).ifPresent(findings::add);
        }
        return findings;
    }

    private List<Point> points(Figure headline) {
        var points = new ArrayList<Point>();
        for (int row = 0; row < cells.rows(); row++) {
            var subject = cells.subject(row);
            cells.cell(row, headline).ifPresent(value -> points.add(new Point(subject, value)));
        }
        return points;
    }

    private Finding course(List<Point> points) {
        var first = points.getFirst();
        var last = points.getLast();
        return new Finding.Course(
                cells.headline(), first.when(), first.value(), last.when(), last.value(), change(first, last));
    }

    /** Two single weeks say too little about each other to be worth a rate. */
    private Optional<FigureRef> change(Point first, Point last) {
        var pair = List.of(last.value(), first.value());
        if (grain() == Grain.WEEK || first.equals(last) || !alike(first, last)) {
            return Optional.empty();
        }
        if (first.value().unit() == Unit.PERCENT || first.value().unit() == Unit.POINTS) {
            return Optional.of(new FigureRef.Formula(Operation.DIFFERENCE, pair));
        }
        return first.value().value().signum() > 0
                ? Optional.of(new FigureRef.Formula(Operation.CHANGE_PERCENT, pair))
                : Optional.empty();
    }

    private Optional<Finding> total(Figure headline, List<Point> points) {
        if (!(headline.calculation() instanceof Calculation.Value) || !additivity.mayAdd(headline)) {
            return Optional.empty();
        }
        var all = points.stream().map(Point::value).toList();
        return Optional.of(new Finding.Total(
                new FigureRef.Formula(Operation.SUM, all),
                new FigureRef.Formula(Operation.COUNT, all),
                Optional.empty(),
                TotalChange.of(cells, headline)
                        .filter(_ -> additivity
                                .since(headline, points.getFirst().when())
                                .isEmpty())));
    }

    private static Optional<Finding> extremes(List<Point> points) {
        var byValue = Comparator.<Point, BigDecimal>comparing(p -> p.value().value());
        var high = points.stream().max(byValue).orElseThrow();
        var low = points.stream().min(byValue).orElseThrow();
        return byValue.compare(high, low) == 0
                ? Optional.empty()
                : Optional.of(new Finding.Extremes(high.when(), high.value(), low.when(), low.value()));
    }

    private static Optional<Finding> streak(List<Point> points) {
        var steps = new ArrayList<FigureRef>();
        var direction = 0;
        for (int i = points.size() - 1; i > 0; i--) {
            var step = points.get(i)
                    .value()
                    .value()
                    .compareTo(points.get(i - 1).value().value());
            direction = direction == 0 ? step : direction;
            if (step == 0 || step != direction) {
                break;
            }
            steps.add(points.get(i).value());
        }
        return steps.size() < SHORTEST_STREAK
                ? Optional.empty()
                : Optional.of(new Finding.Streak(new FigureRef.Formula(Operation.COUNT, steps), direction > 0));
    }

    private Optional<Finding> latestAgainstAverage(Figure headline, List<Point> points, boolean wholeOnly) {
        var average = new FigureRef.Formula(
                Operation.AVERAGE, points.stream().map(Point::value).toList());
        if (!additivity.mayAdd(headline) || average.value().signum() <= 0) {
            return Optional.empty();
        }
        var last = points.getLast();
        var gap = new FigureRef.Formula(Operation.CHANGE_PERCENT, List.of(last.value(), average));
        return Optional.of(new Finding.LatestAgainstAverage(last.when(), gap, average, wholeOnly));
    }

    /** A month or quarter of which the period holds only some weeks would always be the lowest. */
    private List<Point> whole(List<Point> points) {
        return points.stream()
                .filter(point -> step(point).map(Step::isWhole).orElse(true))
                .toList();
    }

    /** Five weeks sell more than four; only what is a ratio by itself does not grow with them. */
    private boolean alike(Point first, Point last) {
        var weeks = step(first).map(Step::weeks);
        return isRatio() && step(first).map(Step::isWhole).equals(step(last).map(Step::isWhole))
                || weeks.equals(step(last).map(Step::weeks));
    }

    private boolean isRatio() {
        var figure = cells.headline();
        var rollup = additivity.catalog().measure(figure.measure()).rollup();
        var ratio = rollup instanceof Rollup.RatioOfSums || rollup instanceof Rollup.Evaluated;
        return switch (figure.calculation()) {
            case Calculation.Value _, Calculation.BaseValue _, Calculation.Change _ -> ratio;
            case Calculation _ -> true;
        };
    }

    private Optional<Step> step(Point point) {
        var name = point.when().names().getFirst().value();
        return Step.of(name, grain(), cells.query().period());
    }

    private Grain grain() {
        return cells.query().breakdowns().getFirst() instanceof Breakdown.ByTime byTime ? byTime.grain() : Grain.WEEK;
    }
}
