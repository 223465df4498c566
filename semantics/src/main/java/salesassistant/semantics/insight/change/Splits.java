package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;

/** The exact decompositions that the answers allow. */
record Splits(WhyQuestion question, Measures measures, Map<Step, Learned> learned) {

    List<Split> all() {
        return Stream.of(
                        members(Step.PRODUCTS),
                        members(Step.ITEMS),
                        weekly(Step.RETAILERS),
                        weekly(Step.REGIONS),
                        prices(),
                        distribution(),
                        promotion(),
                        mix(Step.ITEMS).or(() -> mix(Step.PRODUCTS)).or(() -> mix(Step.RETAILERS)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** By the members of a dimension, those that came and went apart. */
    private Optional<Split> members(Step step) {
        return answer(step).filter(_ -> measures.adds()).flatMap(answer -> {
            var parts = new ArrayList<Split.Part>();
            for (int row = 0; row < answer.table().rows().size(); row++) {
                var now = cell(answer, row, new Calculation.Value());
                var before = cell(answer, row, new Calculation.BaseValue());
                var name = answer.cells().subject(row).names().getLast();
                cell(answer, row, new Calculation.Change())
                        .ifPresent(effect -> parts.add(part(factor(now, before), name, effect)));
            }
            return split(Split.Kind.MEMBERS, answer, parts);
        });
    }

    private static Split.Factor factor(Optional<FigureRef> now, Optional<FigureRef> before) {
        var entered = before.filter(ref -> ref.value().signum() != 0).isEmpty();
        var left = now.filter(ref -> ref.value().signum() != 0).isEmpty();
        return entered ? Split.Factor.ENTERED : left ? Split.Factor.LEFT : Split.Factor.MEMBER;
    }

    /** By the members of the last column of a table of weeks. */
    private Optional<Split> weekly(Step step) {
        return answer(step).filter(_ -> measures.adds()).flatMap(answer -> {
            var courses = Courses.of(answer);
            var parts = new ArrayList<Split.Part>();
            courses.members().stream().map(List::getLast).distinct().forEach(name -> {
                var here = Courses.of(List.of(name));
                var now = courses.sum(here, measures.subject(), question.period());
                var before = courses.sum(
                        here, measures.subject(), question.comparison().base());
                effect(now, before).ifPresent(effect -> parts.add(part(factor(now, before), name, effect)));
            });
            return split(Split.Kind.MEMBERS, answer, parts);
        });
    }

    private static Optional<FigureRef> effect(Optional<FigureRef> now, Optional<FigureRef> before) {
        if (now.isPresent() && before.isPresent()) {
            return Optional.of(new FigureRef.Formula(Operation.DIFFERENCE, List.of(now.get(), before.get())));
        }
        return now.or(() -> before.map(ref -> new FigureRef.Formula(new Effects.Negated(), List.of(ref))));
    }

    private static Split.Part part(Split.Factor factor, Subject.Name name, FigureRef effect) {
        return new Split.Part(factor, Optional.of(name), effect, Optional.empty());
    }

    /** Price, volume and mix over the items, for value alone. */
    private Optional<Split> prices() {
        var units = measures.units();
        if (!measures.adds() || measures.subjectMeasure().unit() != Unit.CURRENCY || units.isEmpty()) {
            return Optional.empty();
        }
        return answer(Step.ITEMS)
                .flatMap(answer -> inputs(
                                answer,
                                measures.subject().measure(),
                                units.get().measure())
                        .flatMap(inputs -> split(
                                Split.Kind.PRICE_VOLUME_MIX,
                                answer,
                                Stream.of(
                                                Split.Factor.VOLUME,
                                                Split.Factor.PRICE,
                                                Split.Factor.MIX,
                                                Split.Factor.ENTERED,
                                                Split.Factor.LEFT)
                                        .map(factor -> part(
                                                factor, new FigureRef.Formula(new Effects.OfItems(factor), inputs)))
                                        .toList())));
    }

    private static Split.Part part(Split.Factor factor, FigureRef effect) {
        return new Split.Part(factor, Optional.empty(), effect, Optional.empty());
    }

    private Optional<Split> distribution() {
        return answer(Step.DRIVERS)
                .or(() -> answer(Step.SIZE))
                .filter(_ -> measures.adds())
                .flatMap(answer -> {
                    var points = Stream.of(measures.points(), measures.distribution())
                            .flatMap(Optional::stream)
                            .filter(answer.inquiry().query().figures()::contains)
                            .findFirst();
                    var inputs = points.stream()
                            .flatMap(figure -> Stream.of(measures.subject(), figure))
                            .flatMap(figure -> Stream.of(
                                    cell(answer, 0, figure, new Calculation.BaseValue()),
                                    cell(answer, 0, figure, new Calculation.Value())))
                            .flatMap(Optional::stream)
                            .toList();
                    return inputs.size() == 4
                            ? split(
                                    Split.Kind.DISTRIBUTION_VELOCITY,
                                    answer,
                                    Stream.of(Split.Factor.DISTRIBUTION, Split.Factor.VELOCITY)
                                            .map(factor -> part(
                                                    factor,
                                                    new FigureRef.Formula(new Effects.OfDistribution(factor), inputs)))
                                            .toList())
                            : Optional.empty();
                });
    }

    private Optional<Split> promotion() {
        return answer(Step.SIZE).filter(_ -> measures.adds()).flatMap(answer -> {
            var base = measures.base();
            var baseEffect = base.flatMap(figure -> effect(
                    cell(answer, 0, figure, new Calculation.Value()),
                    cell(answer, 0, figure, new Calculation.BaseValue())));
            var effect = cell(answer, 0, new Calculation.Change());
            return baseEffect.isPresent() && effect.isPresent()
                    ? split(
                            Split.Kind.BASE_INCREMENTAL,
                            answer,
                            List.of(
                                    part(Split.Factor.BASE, baseEffect.get()),
                                    part(
                                            Split.Factor.INCREMENTAL,
                                            new FigureRef.Formula(
                                                    Operation.DIFFERENCE, List.of(effect.get(), baseEffect.get())))))
                    : Optional.empty();
        });
    }

    /** Rate and mix, for a ratio of two sums. */
    private Optional<Split> mix(Step step) {
        var asked = measures.roles().catalog().measure(question.measure());
        var ratio = measures.roles().parts(asked);
        return ratio.flatMap(parts -> answer(step)
                .flatMap(answer -> inputs(
                                answer, parts.getFirst().name(), parts.getLast().name())
                        .flatMap(inputs -> mix(asked, answer, inputs))));
    }

    private Optional<Split> mix(Measure asked, Learned answer, List<FigureRef> inputs) {
        var parts = Stream.of(Split.Factor.RATE, Split.Factor.MIX)
                .map(factor -> part(factor, new FigureRef.Formula(Effects.OfRatio.of(factor, asked), inputs)))
                .toList();
        var simpson = RateMix.of(Effects.OfRatio.segments(
                        inputs.stream().map(FigureRef::value).toList()))
                .simpson();
        return split(Split.Kind.RATE_MIX, answer, parts)
                .map(split -> new Split(split.kind(), split.scope(), split.change(), split.parts(), simpson));
    }

    private static Optional<List<FigureRef>> inputs(Learned answer, String one, String other) {
        var inputs = Line.of(answer, one, other).stream().flatMap(Line::figures).toList();
        return inputs.isEmpty() ? Optional.empty() : Optional.of(inputs);
    }

    private Optional<Split> split(Split.Kind kind, Learned answer, List<Split.Part> parts) {
        if (parts.size() < 2) {
            return Optional.empty();
        }
        var change = new FigureRef.Formula(
                Operation.SUM, parts.stream().map(Split.Part::effect).toList());
        var shared = parts.stream()
                .map(part -> new Split.Part(
                        part.factor(), part.member(), part.effect(), Shares.of(part.effect(), Optional.of(change))))
                .sorted(Comparator.comparing(
                                (Split.Part part) -> part.effect().value().abs())
                        .reversed())
                .toList();
        var place = Asking.beyond(question.scope(), answer.inquiry().query().filter());
        return Optional.of(new Split(kind, place, change, shared, false));
    }

    private Optional<Learned> answer(Step step) {
        return Optional.ofNullable(learned.get(step))
                .filter(answer -> !answer.table().rows().isEmpty());
    }

    private Optional<FigureRef> cell(Learned answer, int row, Calculation calculation) {
        return cell(answer, row, measures.subject(), calculation);
    }

    private static Optional<FigureRef> cell(Learned answer, int row, Figure figure, Calculation calculation) {
        return answer.cells().cell(row, new Figure(figure.measure(), calculation));
    }
}
