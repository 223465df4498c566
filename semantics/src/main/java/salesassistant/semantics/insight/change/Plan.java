package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Query;

/** What to ask at each step, and what the answers come to. */
final class Plan {

    private final WhyQuestion question;
    private final Asking asking;
    private final Cuts cuts;

    Plan(WhyQuestion question, Catalog catalog) {
        this.question = question;
        this.asking = new Asking(question, catalog);
        this.cuts = new Cuts(catalog, question.scope());
    }

    Optional<Query> query(Step step, Map<Step, Learned> learned) {
        return switch (step) {
            case SIZE -> asking.compared(changed(), Optional.empty(), question.scope());
            case PRODUCTS -> {
                var cut = cuts.categories().or(cuts::brands);
                yield cut.isEmpty() ? Optional.empty() : asking.compared(changed(), cut, question.scope());
            }
            case COURSE, ITEMS, RETAILERS, REGIONS, WHERE, DRIVERS, ONSET, SURROUNDINGS, CATEGORY, RIVALS ->
                Optional.empty();
        };
    }

    private List<Figure> changed() {
        return Stream.of(
                        new Calculation.Value(),
                        new Calculation.BaseValue(),
                        new Calculation.Change(),
                        new Calculation.ChangePercent())
                .map(calculation -> new Figure(question.measure(), calculation))
                .toList();
    }

    Explanation explanation(List<Learned> answers, Map<Step, Learned> learned) {
        var size = Optional.ofNullable(learned.get(Step.SIZE)).flatMap(this::size);
        var change = size.flatMap(Size::change);
        var direction = change.map(ref -> ref.value().signum()).orElse(0);
        var held = switch (question.premise()) {
            case FELL -> direction < 0;
            case ROSE -> direction > 0;
            case CHANGED -> true;
        };
        var all = Optional.ofNullable(learned.get(Step.PRODUCTS))
                .map(answer -> causes(answer, change))
                .orElse(List.of());
        return new Explanation(
                question,
                size,
                held,
                true,
                Optional.empty(),
                List.of(),
                all.stream()
                        .filter(c -> c.effect().value().signum() == direction)
                        .toList(),
                all.stream()
                        .filter(c -> c.effect().value().signum() == -direction)
                        .toList(),
                List.of(),
                List.of(),
                EnumSet.allOf(Unknown.class),
                answers);
    }

    private Optional<Size> size(Learned answer) {
        var cells = answer.cells();
        if (answer.table().rows().isEmpty()) {
            return Optional.empty();
        }
        var value = Figure.of(question.measure());
        return cells.cell(0, value)
                .map(now -> new Size(
                        now,
                        cells.sibling(0, value, Calculation.BaseValue.class),
                        cells.sibling(0, value, Calculation.Change.class),
                        cells.sibling(0, value, Calculation.ChangePercent.class)));
    }

    private List<Cause> causes(Learned answer, Optional<FigureRef> whole) {
        var cells = answer.cells();
        var causes = new ArrayList<Cause>();
        IntStream.range(0, answer.table().rows().size())
                .forEach(row -> cells.cell(row, new Figure(question.measure(), new Calculation.Change()))
                        .ifPresent(effect -> causes.add(new Cause(
                                Cause.Kind.UNKNOWN,
                                cells.subject(row).names(),
                                effect,
                                whole.filter(change -> change.value().signum() != 0)
                                        .map(change -> new FigureRef.Formula(Operation.SHARE, List.of(effect, change))),
                                Optional.empty(),
                                List.of()))));
        causes.sort(Comparator.<Cause, java.math.BigDecimal>comparing(
                        cause -> cause.effect().value().abs())
                .reversed());
        return causes;
    }
}
