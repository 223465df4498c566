package salesassistant.semantics.insight.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Note;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.catalog.VatRate;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;

/** Finds what moves figures without any business behind it: feasts, tax, long years, missing deliveries. */
record Contexts(WhyQuestion question, Catalog catalog, Measures measures, Suspects suspects) {

    /** What the parts may lack to the whole before somebody is missing. */
    private static final double ROUNDING = 0.002;

    List<Context> all() {
        var found = new ArrayList<Context>();
        var missing = Stream.concat(missing(), ownMissing()).toList();
        found.addAll(missing);
        notes(missing).forEach(found::add);
        tax().filter(Contexts::tells).ifPresent(found::add);
        feasts().forEach(found::add);
        if (isLongYear()) {
            found.add(new Context.LongYear());
        }
        return found;
    }

    /** Whether nothing of what was asked about was delivered in one of the two periods, so that figures tell no cause. */
    boolean isUndelivered() {
        var missing = ownMissing()
                .flatMap(delivery -> delivery.week().stream())
                .map(Onset::weekEnd)
                .toList();
        return Stream.of(question.period(), question.comparison().base())
                .anyMatch(period -> IntStream.range(0, period.weeks())
                        .mapToObj(week -> period.firstWeekEnd().plusWeeks(week))
                        .allMatch(missing::contains));
    }

    /** The weeks without a row of a market that was asked about alone, where the catalog notes that they never came. */
    private Stream<Context.MissingDelivery> ownMissing() {
        return catalog.notes().stream()
                .filter(note -> note.kind() == Note.Kind.MISSING_DELIVERY)
                .flatMap(note -> note.scope().entrySet().stream()
                        .map(scope -> new Subject.Name(scope.getKey(), scope.getValue()))
                        .filter(this::isAskedAlone)
                        .flatMap(name -> weeksWithout(note)
                                .map(week -> new Context.MissingDelivery(
                                        name, Optional.of(new Onset(week, false)), Optional.empty()))));
    }

    private boolean isAskedAlone(Subject.Name name) {
        var parts = question.scope() instanceof Filter.And and ? and.parts() : List.of(question.scope());
        return parts.contains(new Filter.In(name.column(), List.of(name.value())));
    }

    private Stream<LocalDate> weeksWithout(Note note) {
        return suspects.courses(Step.COURSE).stream().flatMap(course -> {
            var sold = course.series(_ -> true, measures.subject());
            return Stream.of(question.period(), question.comparison().base())
                    .flatMap(period -> IntStream.range(0, period.weeks())
                            .mapToObj(week -> period.firstWeekEnd().plusWeeks(week)))
                    .filter(weekEnd -> !weekEnd.isBefore(note.from()) && !weekEnd.isAfter(note.to()))
                    .filter(weekEnd -> sold[course.at(weekEnd)] == 0);
        });
    }

    /** A tax on nothing is no news. */
    private static boolean tells(Context tax) {
        return !(tax instanceof Context.Tax(var _, var _, Optional<FigureRef> effect))
                || effect.filter(figure -> figure.value().signum() == 0).isEmpty();
    }

    private Stream<Context> feasts() {
        return catalog.trade().holidays().stream().flatMap(holiday -> {
            long now = holiday.weekEnds().stream()
                    .filter(question.period()::covers)
                    .count();
            long before = holiday.weekEnds().stream()
                    .filter(question.comparison().base()::covers)
                    .count();
            return now == before ? Stream.<Context>empty() : Stream.of(new Context.Feast(holiday, now > before));
        });
    }

    private boolean isLongYear() {
        return Stream.of(question.period(), question.comparison().base())
                .anyMatch(period -> IntStream.range(0, period.weeks())
                        .mapToObj(week -> period.firstWeekEnd().plusWeeks(week))
                        .anyMatch(weekEnd -> IsoWeek.of(weekEnd).week() == 53));
    }

    /** The catalog's own notes on data that never came; the other kinds are told with their effect. */
    private Stream<Context> notes(List<Context.MissingDelivery> found) {
        var seen = new HashSet<String>();
        return catalog.notes().stream()
                .filter(note -> note.kind() == Note.Kind.MISSING_DELIVERY)
                .filter(note -> touches(note, question.period())
                        || touches(note, question.comparison().base()))
                .filter(note -> found.stream().noneMatch(delivery -> isOf(note, delivery)))
                .filter(note -> seen.add(note.text().en()))
                .map(Context.Remark::new);
    }

    /** Whether a note says of the same week and member what was found in the figures, with its size. */
    static boolean isOf(Note note, Context.MissingDelivery delivery) {
        return delivery.week()
                        .filter(week -> !week.weekEnd().isBefore(note.from())
                                && !week.weekEnd().isAfter(note.to()))
                        .isPresent()
                && note.scope().containsValue(delivery.member().value());
    }

    private static boolean touches(Note note, Period period) {
        return !note.to().isBefore(period.firstWeekEnd().minusDays(6))
                && !note.from().isAfter(period.lastWeekEnd());
    }

    private Optional<Context> tax() {
        var measure = measures.subjectMeasure();
        boolean isMoney = measures.asked().unit() != Unit.PERCENT && measure.unit() == Unit.CURRENCY;
        // A whole and its part are taxed alike.
        boolean isShare = !(question.figure().calculation() instanceof Calculation.Value);
        if (!isMoney || isShare || measure.name().contains("ex_vat")) {
            return Optional.empty();
        }
        var rates = country()
                .map(country -> catalog.trade().vat().stream()
                        .filter(rate -> rate.country().equals(country))
                        .sorted(Comparator.comparing(VatRate::from))
                        .toList())
                .orElse(List.of());
        var shift = question.comparison().shiftDays();
        var weeks = IntStream.range(0, question.period().weeks())
                .mapToObj(week -> question.period().firstWeekEnd().plusWeeks(week))
                .filter(week -> !rate(rates, week).equals(rate(rates, week.minusDays(shift))))
                .toList();
        return weeks.isEmpty() ? Optional.empty() : taxed(rates, weeks, shift);
    }

    private Optional<Context> taxed(List<VatRate> rates, List<LocalDate> weeks, int shift) {
        var now = rate(rates, weeks.getLast()).orElseThrow();
        var before = rate(rates, weeks.getLast().minusDays(shift));
        return before.map(old -> new Context.Tax(
                old,
                now,
                suspects.courses(Step.COURSE)
                        .filter(_ -> measures.adds())
                        .flatMap(course -> course.sum(
                                _ -> true, measures.subject(), course.at(weeks.getFirst()), course.at(weeks.getLast())))
                        .map(value -> new FigureRef.Formula(
                                new Effects.OfTax(),
                                List.of(value, FigureRef.Stated.of(old), FigureRef.Stated.of(now))))));
    }

    private static Optional<VatRate> rate(List<VatRate> rates, LocalDate day) {
        return rates.stream().filter(rate -> !rate.from().isAfter(day)).reduce((_, later) -> later);
    }

    private Optional<String> country() {
        var parts = question.scope() instanceof Filter.And and ? and.parts() : List.of(question.scope());
        return parts.stream()
                .filter(Filter.In.class::isInstance)
                .map(Filter.In.class::cast)
                .flatMap(in -> in.values().stream())
                .filter(catalog.currencies()::containsKey)
                .findFirst()
                .or(() -> catalog.trade().vat().stream()
                        .map(VatRate::country)
                        .distinct()
                        .reduce((_, _) -> "")
                        .filter(name -> !name.isEmpty()));
    }

    /** Retailers without a row in a week, with one before and after it, where the retailers do not add up to the whole. */
    private Stream<Context.MissingDelivery> missing() {
        var retailers = suspects.courses(Step.RETAILERS);
        var total = suspects.courses(Step.COURSE);
        if (retailers.isEmpty() || total.isEmpty()) {
            return Stream.empty();
        }
        var frame = suspects.frame(retailers.get());
        return retailers.get().members().stream()
                .map(List::getLast)
                .distinct()
                .flatMap(name -> Stream.of(frame.first() - frame.lag(), frame.first())
                        .flatMap(start -> IntStream.range(Math.max(1, start), start + frame.weeks())
                                .mapToObj(week -> missing(retailers.get(), total.get(), name, week))
                                .flatMap(Optional::stream)));
    }

    private Optional<Context.MissingDelivery> missing(Courses retailers, Courses total, Subject.Name name, int week) {
        var own = retailers.series(Courses.of(List.of(name)), measures.subject());
        var after = Math.min(own.length - 1, week + 1);
        if (own[week] > 0 || own[week - 1] <= 0 || after > week && own[after] <= 0) {
            return Optional.empty();
        }
        var whole = total.series(_ -> true, measures.subject())[week];
        var parts = retailers.series(_ -> true, measures.subject())[week];
        if (whole - parts <= ROUNDING * whole) {
            return Optional.empty();
        }
        var lacking = total.sum(_ -> true, measures.subject(), week, week)
                .flatMap(all -> retailers
                        .sum(_ -> true, measures.subject(), week, week)
                        .<FigureRef>map(sum -> new FigureRef.Formula(Operation.DIFFERENCE, List.of(all, sum))));
        return Optional.of(
                new Context.MissingDelivery(name, Optional.of(new Onset(retailers.weekEnd(week), false)), lacking));
    }
}
