package salesassistant.semantics.insight.change;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Newness;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;

/** Puts together what the answers of an investigation come to. */
record Conclusions(
        WhyQuestion question, Catalog catalog, Measures measures, Suspects suspects, Map<Step, Learned> learned) {

    private static final double UNUSUAL = 2;
    /** Once in twenty times. */
    private static final double ACCIDENT = 0.05;

    private static final BigDecimal UNCHANGED_PERCENT = BigDecimal.valueOf(3);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal SMALL_PART = BigDecimal.valueOf(15);

    Explanation explanation() {
        var size = answer(Step.SIZE).flatMap(this::size);
        var change = size.flatMap(Size::change);
        var contexts = new Contexts(question, catalog, measures, suspects);
        if (contexts.isUndelivered()) {
            return undelivered(size, contexts);
        }
        var direction = change.map(ref -> ref.value().signum()).orElse(0);
        var causes = measures.adds()
                ? new Causes(question, measures, suspects, learned).all()
                : change.map(this::ofRatio).orElse(List.of());
        var with = causes.stream()
                .filter(cause -> cause.effect().value().signum() == direction)
                .toList();
        var against = causes.stream().filter(cause -> !with.contains(cause)).toList();
        return new Explanation(
                question,
                size,
                held(direction),
                !causes.isEmpty() || isUnusual(),
                with.stream()
                        .findFirst()
                        .filter(Conclusions::isMostOfIt)
                        .flatMap(Cause::since)
                        .or(() -> since(direction)),
                contexts.all(),
                with,
                against,
                new Splits(question, measures, learned).all(),
                excluded(causes),
                unknown(causes),
                learned.values().stream().toList());
    }

    /** What explains less has a beginning of its own, and not that of all. */
    private static boolean isMostOfIt(Cause cause) {
        return cause.share().filter(share -> share.value().compareTo(HALF) < 0).isEmpty();
    }

    /** A gap in the data has no cause in what is sold, no beginning and no parts. */
    private Explanation undelivered(Optional<Size> size, Contexts contexts) {
        var direction =
                size.flatMap(Size::change).map(ref -> ref.value().signum()).orElse(0);
        return new Explanation(
                question,
                size,
                held(direction),
                true,
                Optional.empty(),
                contexts.all(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                learned.values().stream().toList());
    }

    /** What moved a figure that does not add up; nothing where it moved no more than it usually does. */
    private List<Cause> ofRatio(FigureRef change) {
        return measures.parts().isPresent() || isUnusual()
                ? new Ratios(question, measures, suspects, learned).causes(change)
                : List.of();
    }

    private boolean held(int direction) {
        return switch (question.premise()) {
            case FELL -> direction < 0;
            case ROSE -> direction > 0;
            case CHANGED -> direction != 0;
        };
    }

    private Optional<Size> size(Learned answer) {
        if (answer.table().rows().isEmpty()) {
            return Optional.empty();
        }
        var cells = answer.cells();
        if (question.figure().calculation() instanceof Calculation.Share(var whole)) {
            return cells.cell(0, question.figure())
                    .map(now -> new Size(
                            now,
                            cells.cell(0, new Figure(question.measure(), new Calculation.BaseShare(whole))),
                            cells.cell(0, new Figure(question.measure(), new Calculation.ShareChange(whole))),
                            Optional.empty()));
        }
        return cells.cell(0, figure(new Calculation.Value()))
                .map(now -> new Size(
                        now,
                        cells.cell(0, figure(new Calculation.BaseValue())),
                        cells.cell(0, figure(new Calculation.Change())),
                        cells.cell(0, figure(new Calculation.ChangePercent())).filter(_ -> !isNew())));
    }

    /** Whether all of it came within the weeks compared with, so that a rate against them is no growth. */
    private boolean isNew() {
        if (!measures.adds()) {
            return false;
        }
        var base = Optional.of(question.comparison().base());
        return new Newness(catalog.trade().launches(), question.scope(), base)
                .within(new Subject(0, List.of()))
                .isPresent();
    }

    private Figure figure(Calculation calculation) {
        return new Figure(question.measure(), calculation);
    }

    private boolean isUnusual() {
        return isUnusual(1) || isUnusual(-1);
    }

    private boolean isUnusual(int direction) {
        return suspects.courses(Step.COURSE)
                .map(course -> suspects.frame(course).alone(measures.course(course)))
                .filter(shift -> shift.shift() * direction > 0)
                .filter(shift -> measures.adds()
                        ? Math.abs(shift.score()) >= UNUSUAL
                        : Math.abs(shift.score()) >= Movers.SURE_ALONE && shift.chance() <= ACCIDENT)
                .isPresent();
    }

    /** When all of it began, if it moved the way the figure did: what moved against it began something else. */
    private Optional<Onset> since(int direction) {
        return isUnusual(direction)
                ? suspects.courses(Step.COURSE)
                        .flatMap(course -> Onsets.of(
                                course, suspects.frame(course), measures.course(course), new double[course.weeks()]))
                : Optional.empty();
    }

    /** What hardly moved while the whole did. */
    private List<Exclusion> excluded(List<Cause> causes) {
        var kinds = causes.stream().map(Cause::kind).toList();
        return answer(Step.SIZE).stream()
                .flatMap(answer -> Stream.of(
                                // A price is no reason beside another price, but a part of it.
                                measures.regularParts().isPresent()
                                        ? Optional.<Exclusion>empty()
                                        : steady(Cause.Kind.PRICE, measures.price(), answer),
                                steady(
                                        Cause.Kind.DISTRIBUTION,
                                        measures.points().or(measures::distribution),
                                        answer),
                                smallPart(answer))
                        .flatMap(Optional::stream))
                .filter(exclusion -> !exclusion.measure().equals(question.measure()))
                .filter(exclusion -> !kinds.contains(exclusion.kind()))
                .toList();
    }

    private static Optional<Exclusion> steady(Cause.Kind kind, Optional<Figure> figure, Learned answer) {
        return figure.flatMap(known -> answer.first(known, new Calculation.ChangePercent())
                .filter(percent -> percent.value().abs().compareTo(UNCHANGED_PERCENT) < 0)
                .map(percent -> new Exclusion(
                        kind, known.measure(), answer.first(known, new Calculation.Value()), Optional.of(percent))));
    }

    private Optional<Exclusion> smallPart(Learned answer) {
        var whole = answer.first(measures.subject(), new Calculation.Change());
        return measures.incremental()
                .filter(_ -> measures.adds())
                .flatMap(figure -> answer.first(figure, new Calculation.Change())
                        .flatMap(change -> Shares.of(change, whole))
                        .filter(share -> share.value().abs().compareTo(SMALL_PART) < 0)
                        .map(share -> new Exclusion(
                                Cause.Kind.PROMOTION,
                                figure.measure(),
                                answer.first(figure, new Calculation.Value()),
                                Optional.of(share))));
    }

    private Set<Unknown> unknown(List<Cause> causes) {
        var unknown = EnumSet.noneOf(Unknown.class);
        add(
                unknown,
                Unknown.DISTRIBUTION,
                measures.points().or(measures::distribution).isEmpty());
        add(unknown, Unknown.PRICE, measures.price().isEmpty());
        add(unknown, Unknown.PROMOTION, measures.base().isEmpty());
        add(unknown, Unknown.ITEMS, answer(Step.ITEMS).isEmpty());
        add(
                unknown,
                Unknown.PRODUCTS,
                answer(Step.PRODUCTS).isEmpty() && answer(Step.ITEMS).isEmpty());
        add(
                unknown,
                Unknown.MARKETS,
                answer(Step.RETAILERS).isEmpty() && answer(Step.WHERE).isEmpty());
        add(
                unknown,
                Unknown.COMPETITION,
                measures.adds()
                        && answer(Step.RIVALS).isEmpty()
                        && answer(Step.PRODUCTS).isEmpty());
        add(unknown, Unknown.ONSET, answer(Step.COURSE).isEmpty());
        add(
                unknown,
                Unknown.USUAL,
                suspects.courses(Step.COURSE)
                        .filter(course -> !suspects.frame(course).knowsUsual())
                        .isPresent());
        add(unknown, Unknown.CAUSE, causes.isEmpty());
        return unknown;
    }

    private static void add(Set<Unknown> all, Unknown one, boolean holds) {
        if (holds) {
            all.add(one);
        }
    }

    private Optional<Learned> answer(Step step) {
        return Optional.ofNullable(learned.get(step));
    }
}
