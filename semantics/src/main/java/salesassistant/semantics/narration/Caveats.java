package salesassistant.semantics.narration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Step;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;

/** What must be known to use an answer rightly, the gravest first. */
record Caveats(Answered answered) {

    private static final int SHORT_MONTH = 4;

    List<Caveat> all() {
        var caveats = new LinkedHashSet<Caveat>();
        caveats.addAll(new NoteCaveats(answered).all());
        caveats.addAll(ofThePeriod());
        caveats.addAll(new TaxCaveats(answered).all());
        caveats.addAll(new HolidayCaveats(answered).all());
        caveats.addAll(new MeasureCaveats(answered).all());
        return List.copyOf(caveats);
    }

    private List<Caveat> ofThePeriod() {
        var caveats = new ArrayList<Caveat>();
        var period = answered.period();
        var language = answered.language();
        if (!period.complete()) {
            var alike = answered.base().filter(base -> base.weeks() == period.weeks());
            var caution = alike.isPresent() ? Caution.SAME_WEEKS : Caution.NOT_OVER;
            caveats.add(caution.say(
                    language,
                    unit(period).in(language),
                    IsoWeek.of(period.lastWeekEnd()).toString()));
        }
        caveats.addAll(incompleteSteps());
        unequalMonths().ifPresent(caveats::add);
        answered.base().ifPresent(base -> {
            if (base.weeks() != period.weeks()) {
                caveats.add(Caution.UNEQUAL_WEEKS.say(
                        language, figure(FigureRef.Stated.weeks(period)), figure(FigureRef.Stated.weeks(base))));
            }
            overlap(period, base).ifPresent(weeks -> caveats.add(Caution.OVERLAPPING.say(language, weeks)));
        });
        answered.base()
                .filter(base -> base.firstWeekEnd().isBefore(answered.span().firstWeekEnd()))
                .ifPresent(_ -> caveats.add(Caution.BEFORE_THE_DATA.say(
                        language, IsoWeek.of(answered.span().firstWeekEnd()).toString())));
        answered.query().comparison().ifPresent(comparison -> {
            switch (comparison.kind()) {
                case PREVIOUS_PERIOD -> caveats.add(Caution.OTHER_SEASON.say(language));
                case YEAR_AGO -> longWeek().ifPresent(week -> caveats.add(Caution.LONG_YEAR.say(language, week)));
                case EXPLICIT -> {
                    if (!comparison.ofTheSameSeason() && !aroundTheSameFeast()) {
                        caveats.add(Caution.OTHER_SEASON.say(language));
                    }
                }
            }
        });
        return caveats;
    }

    /** A feast moves by more than a week, and its season with it. */
    private boolean aroundTheSameFeast() {
        var own = feast(answered.period());
        return own.isPresent() && own.equals(answered.base().flatMap(this::feast));
    }

    private Optional<String> feast(Period period) {
        return answered.wording().aroundFeast(period).map(words -> words.replaceAll("\\d", ""));
    }

    /** What it is that has not ended yet. */
    private static Label unit(Period period) {
        return switch (period.kind()) {
            case YEAR, YEAR_TO_DATE -> new Label("the year", "året");
            case QUARTER, QUARTER_TO_DATE -> new Label("the quarter", "kvartalet");
            case MONTH, MONTH_TO_DATE -> new Label("the month", "månaden");
            case ROLLING, WEEK, FOUR_WEEKS, SPAN -> new Label("the period", "perioden");
        };
    }

    private static Optional<String> overlap(Period period, Period base) {
        var first = period.firstWeekEnd().isAfter(base.firstWeekEnd()) ? period.firstWeekEnd() : base.firstWeekEnd();
        var last = period.lastWeekEnd().isBefore(base.lastWeekEnd()) ? period.lastWeekEnd() : base.lastWeekEnd();
        return last.isBefore(first) ? Optional.empty() : Optional.of(IsoWeek.of(first) + "–" + IsoWeek.of(last));
    }

    /** Months and longer steps at the edges of the period, of which it holds only some weeks. */
    private List<Caveat> incompleteSteps() {
        return steps(_ -> true)
                .filter(step -> !step.isWhole())
                .map(step -> Caution.PART_OF_STEP.say(
                        answered.language(),
                        new Part.Name(step.name()),
                        figure(FigureRef.Stated.weeks(step, answered.period())),
                        figure(FigureRef.Stated.weeks(step))))
                .toList();
    }

    /** A fifth week makes a month a quarter larger, which is nobody's doing. */
    private Optional<Caveat> unequalMonths() {
        var first = answered.query().figures().getFirst();
        boolean adds = answered.catalog().measure(first.measure()).additive()
                && first.calculation() instanceof Calculation.Value;
        var whole = steps(grain -> grain == Grain.MONTH).filter(Step::isWhole).toList();
        var longer =
                whole.stream().filter(step -> step.allWeeks() > SHORT_MONTH).toList();
        return !adds || longer.isEmpty() || longer.size() == whole.size()
                ? Optional.empty()
                : Optional.of(Caution.UNEQUAL_MONTHS.say(
                        answered.language(),
                        longer.stream().map(Step::name).sorted().collect(Collectors.joining(", "))));
    }

    private Stream<Step> steps(Predicate<Grain> grains) {
        var cells = answered.cells();
        return answered.query().breakdowns().stream()
                .filter(Breakdown.ByTime.class::isInstance)
                .map(Breakdown.ByTime.class::cast)
                .filter(time -> grains.test(time.grain()))
                .flatMap(time -> IntStream.range(0, cells.rows())
                        .boxed()
                        .flatMap(row -> cells.subject(row).names().stream())
                        .filter(name -> name.column().equals(Columns.name(time)))
                        .flatMap(name -> Step.of(name.value(), time.grain(), answered.period()).stream()))
                .distinct();
    }

    private Part figure(FigureRef reference) {
        return new Part.Figure(reference, answered.numerals());
    }

    /** The week 53 among the weeks compared, if there is one. */
    private Optional<String> longWeek() {
        var period = answered.period();
        var base = answered.base().orElse(period);
        return Stream.of(period, base)
                .flatMap(part ->
                        part.firstWeekEnd().datesUntil(part.lastWeekEnd().plusDays(1), java.time.Period.ofWeeks(1)))
                .map(IsoWeek::of)
                .filter(week -> week.week() > 52)
                .findFirst()
                .map(IsoWeek::toString);
    }
}
