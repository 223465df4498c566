package salesassistant.semantics.narration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.insight.Additivity;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Wording;

/** What the measures of an answer demand to be said. */
record MeasureCaveats(Answered answered) {

    private static final BigDecimal DOUBLED = BigDecimal.valueOf(100);
    private static final BigDecimal STRIKING = BigDecimal.valueOf(50);
    private static final BigDecimal SMALL = new BigDecimal("0.01");

    List<Caveat> all() {
        var caveats = new ArrayList<Caveat>();
        var language = answered.language();
        var measures = answered.measures();
        if (measures.stream().anyMatch(this::countsStoresOverThePeriod)) {
            caveats.add(Caution.AT_LEAST_ONCE.say(language, answered.wording().periodName(answered.period())));
        }
        measures.forEach(measure -> lowDistribution(measure).ifPresent(caveats::add));
        measures.forEach(measure -> smallBase(measure).ifPresent(caveats::add));
        launchedWithin().ifPresent(caveats::add);
        notAdding(measures).ifPresent(caveats::add);
        if (measures.stream().anyMatch(measure -> answered.builtOn(measure, MeasureCaveats::isModelled))) {
            caveats.add(Caution.ESTIMATE.say(language));
        }
        if (answered.has(Calculation.Contribution.class)) {
            caveats.add(Caution.CONTRIBUTION.say(language));
        }
        average().ifPresent(caveats::add);
        if (answered.has(Calculation.ShareOfChange.class)) {
            caveats.add(Caution.SHARE_OF_CHANGE.say(language));
        }
        return caveats;
    }

    /** What a mean is divided by. */
    private Optional<Caveat> average() {
        return answered.query().figures().stream()
                .map(Figure::calculation)
                .filter(Calculation.Average.class::isInstance)
                .map(Calculation.Average.class::cast)
                .findFirst()
                .map(average -> switch (average.grain()) {
                    case WEEK ->
                        Caution.WEEKLY_AVERAGE.say(
                                answered.language(),
                                new Part.Figure(FigureRef.Stated.weeks(answered.period()), answered.numerals()));
                    case FOUR_WEEKS, MONTH, QUARTER, YEAR -> Caution.MONTHLY_AVERAGE.say(answered.language());
                });
    }

    /** With the names of the measures, because others beside them may well be added up. */
    private Optional<Caveat> notAdding(List<Measure> measures) {
        var twice = measures.stream()
                .filter(this::countsTwice)
                .map(measure -> Wording.inner(answered.wording().measure(measure.name())))
                .collect(Collectors.joining(", "));
        return twice.isEmpty()
                        || !answered.byMember()
                        || answered.table().rows().size() < 2
                ? Optional.empty()
                : Optional.of(Caution.NOT_ADDING.say(answered.language(), twice));
    }

    private boolean countsStoresOverThePeriod(Measure measure) {
        return answered.period().rows() != Period.Rows.WEEK
                && answered.catalog().readFromRows(measure.name());
    }

    private boolean countsTwice(Measure measure) {
        return switch (measure.rollup()) {
            case Rollup.RowOnly _, Rollup.SumOverItems _ -> true;
            case Rollup.CountOfItems _ -> !partsItems();
            case Rollup.Sum _, Rollup.RatioOfSums _, Rollup.PerDistributionPoint _, Rollup.Evaluated _ -> false;
        };
    }

    /** Every item has one brand and one category, so counts of items over such rows add up. */
    private boolean partsItems() {
        return answered.query().breakdowns().stream()
                .allMatch(breakdown -> breakdown instanceof Breakdown.ByMember(var dimension)
                        && answered.catalog().dimension(dimension).axis() == Axis.PRODUCT);
    }

    /** The definition says so in its own words; there is no other mark of a model in a metric view. */
    private static boolean isModelled(Measure measure) {
        return measure.comment().en().toLowerCase(Locale.ROOT).contains("estimate");
    }

    /** The limit is on distribution, so it can be checked only where the answer shows it. */
    private Optional<Caveat> lowDistribution(Measure measure) {
        if (measure.cautionBelow().isEmpty()) {
            return Optional.empty();
        }
        var limit = BigDecimal.valueOf(measure.cautionBelow().getAsInt());
        var points = Figure.of(points(measure));
        var cells = answered.cells();
        return answered.rows(row -> cells.cell(row, points)
                        .filter(ref -> ref.value().signum() > 0 && ref.value().compareTo(limit) < 0)
                        .isPresent())
                .map(rows -> Caution.LOW_DISTRIBUTION.say(
                        answered.language(),
                        new Part.Figure(FigureRef.Stated.limit(measure), answered.numerals()),
                        new Part.Name(rows)));
    }

    private static String points(Measure measure) {
        return measure.rollup() instanceof Rollup.PerDistributionPoint per ? per.points() : measure.name();
    }

    /** Of one row the summary says it. */
    private Optional<Caveat> launchedWithin() {
        return rates().findAny().isEmpty()
                        || answered.table().rows().size() < 2 && answered.has(Calculation.Value.class)
                ? Optional.empty()
                : answered.rows(
                                row -> since(row).isPresent(),
                                row -> " (" + since(row).orElseThrow() + ")")
                        .map(rows -> Caution.LAUNCHED_WITHIN.say(answered.language(), rows));
    }

    private Optional<IsoWeek> since(int row) {
        var additivity = new Additivity(answered.query(), answered.catalog());
        return rates().flatMap(
                        figure -> additivity.since(figure, answered.cells().subject(row)).stream())
                .findFirst();
    }

    private Stream<Figure> rates() {
        return answered.query().figures().stream()
                .filter(figure -> figure.calculation() instanceof Calculation.ChangePercent
                        || figure.calculation() instanceof Calculation.IndexOnBase);
    }

    private Optional<Caveat> smallBase(Measure measure) {
        if (!measure.additive()) {
            return Optional.empty();
        }
        var cells = answered.cells();
        var percent = new Figure(measure.name(), new Calculation.ChangePercent());
        var largest = IntStream.range(0, cells.rows())
                .mapToObj(row -> base(row, measure))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return answered.rows(row -> since(row).isEmpty()
                        && cells.cell(row, percent)
                                .filter(rate -> startsSmall(rate, base(row, measure), largest))
                                .isPresent())
                .map(rows -> Caution.SMALL_BASE.say(answered.language(), rows));
    }

    private Optional<BigDecimal> base(int row, Measure measure) {
        return answered.cells()
                .cell(row, new Figure(measure.name(), new Calculation.BaseValue()))
                .map(FigureRef::value);
    }

    /** Small beside the others where the bases are shown; else a rate that only small bases reach. */
    private static boolean startsSmall(FigureRef rate, Optional<BigDecimal> base, BigDecimal largest) {
        return base.map(value -> value.compareTo(largest.multiply(SMALL)) < 0
                        && rate.value().abs().compareTo(STRIKING) >= 0)
                .orElseGet(() -> rate.value().compareTo(DOUBLED) >= 0);
    }
}
