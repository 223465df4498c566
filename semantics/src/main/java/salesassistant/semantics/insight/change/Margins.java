package salesassistant.semantics.insight.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Figure;

/** What distribution did at each side of a place that no table tells: in the region, and at the retailers. */
record Margins(WhyQuestion question, Measures measures, Suspects suspects) {

    /** The region's first, which is where it was found. */
    List<Cause.Margin> of(List<Subject.Name> place) {
        return Stream.of(Step.REGIONS, Step.RETAILERS)
                .flatMap(step -> suspects.courses(step).stream())
                .flatMap(table -> margin(table, place).stream())
                .toList();
    }

    private Optional<Cause.Margin> margin(Courses table, List<Subject.Name> place) {
        var names = place.stream()
                .filter(name -> name.column().equals(table.finest()))
                .toList();
        var effects = names.stream()
                .flatMap(name -> effect(table, Courses.of(List.of(name))).stream())
                .toList();
        return effects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cause.Margin(
                        names,
                        effects.size() == 1 ? effects.getFirst() : new FigureRef.Formula(Operation.SUM, effects)));
    }

    private Optional<FigureRef> effect(Courses table, Predicate<List<Subject.Name>> here) {
        var value = measures.base(table).orElse(measures.subject());
        var inputs = Stream.of(Optional.of(value), measures.points())
                .flatMap(Optional::stream)
                .flatMap(figure -> sums(table, here, figure))
                .toList();
        return inputs.size() == 4
                ? Optional.of(new FigureRef.Formula(new Effects.OfDistribution(Split.Factor.DISTRIBUTION), inputs))
                : Optional.empty();
    }

    /** A figure before and now. */
    private Stream<FigureRef> sums(Courses table, Predicate<List<Subject.Name>> here, Figure figure) {
        return Stream.of(question.comparison().base(), question.period())
                .flatMap(period -> table.sum(here, figure, period).stream());
    }
}
