package salesassistant.semantics.insight.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Figure;

/** The figures an investigation looks at, as far as the catalog has them. */
record Measures(WhyQuestion question, Roles roles) {

    /** The measure that adds up and is drilled: the one asked about, or the numerator of the ratio asked about. */
    Figure subject() {
        return Figure.of(subjectMeasure().name());
    }

    Measure subjectMeasure() {
        return roles.subject(question.measure()).orElseGet(this::asked);
    }

    /** Whether the measure asked about adds up, so that members can be held against each other. */
    boolean adds() {
        return asked().additive();
    }

    /** The measure asked about. */
    Measure asked() {
        return roles.catalog().measure(question.measure());
    }

    /** Numerator and denominator of the ratio asked about. */
    Optional<List<Figure>> parts() {
        return roles.parts(asked())
                .map(parts -> parts.stream().map(part -> Figure.of(part.name())).toList());
    }

    /** The same of the regular price behind a price that was paid. */
    Optional<List<Figure>> regularParts() {
        boolean isPrice = asked().unit() == Unit.CURRENCY_PER_PACK || asked().unit() == Unit.CURRENCY_PER_KILOGRAM;
        return baseValue()
                .filter(_ -> isPrice)
                .flatMap(value ->
                        baseUnits().filter(units -> !units.equals(value)).map(units -> List.of(value, units)));
    }

    /** How the figure asked about moves week by week: what adds up by its demand, a ratio of sums by the two, the rest as it is. */
    double[] course(Courses courses) {
        Predicate<List<Subject.Name>> all = _ -> true;
        if (adds()) {
            return courses.series(all, demand(courses));
        }
        return parts().filter(parts -> parts.stream().allMatch(courses::has))
                .map(parts -> {
                    var one = courses.series(all, parts.getFirst());
                    var other = courses.series(all, parts.getLast());
                    return IntStream.range(0, one.length)
                            .mapToDouble(week -> other[week] == 0 ? 0 : one[week] / other[week])
                            .toArray();
                })
                .orElseGet(() -> courses.series(all, Figure.of(question.measure())));
    }

    /** What tells a move of demand with the least noise in a table: base packs, base, or the subject itself. */
    Figure demand(Courses courses) {
        return Stream.of(roles.baseUnits(subjectMeasure()), roles.base(subjectMeasure()))
                .flatMap(Optional::stream)
                .map(measure -> Figure.of(measure.name()))
                .filter(courses::has)
                .findFirst()
                .orElseGet(this::subject);
    }

    Optional<Figure> base(Courses courses) {
        return base().filter(courses::has);
    }

    Optional<Figure> base() {
        return roles.base(subjectMeasure()).map(measure -> Figure.of(measure.name()));
    }

    Optional<Figure> baseUnits() {
        return roles.baseUnits(subjectMeasure()).map(measure -> Figure.of(measure.name()));
    }

    Optional<Figure> promoted() {
        return roles.promoted(subjectMeasure()).map(measure -> Figure.of(measure.name()));
    }

    Optional<Figure> baseValue() {
        return roles.baseValue().map(measure -> Figure.of(measure.name()));
    }

    Optional<Figure> incremental() {
        return roles.incremental(subjectMeasure()).map(measure -> Figure.of(measure.name()));
    }

    Optional<Figure> units() {
        return roles.units().map(measure -> Figure.of(measure.name()));
    }

    Optional<Figure> price() {
        return roles.price().map(measure -> Figure.of(measure.name()));
    }

    Optional<Figure> points() {
        return roles.points().or(roles::distribution).map(measure -> Figure.of(measure.name()));
    }

    Optional<Figure> velocity() {
        return roles.velocity(subjectMeasure()).map(measure -> Figure.of(measure.name()));
    }

    Optional<Figure> distribution() {
        return roles.distribution().map(measure -> Figure.of(measure.name()));
    }

    /** What tells the course of a figure that does not add up. */
    private Stream<Figure> ratio() {
        return adds() ? Stream.of() : parts().orElseGet(() -> List.of(Figure.of(question.measure()))).stream();
    }

    /** What is looked at week by week. */
    Stream<Figure> weekly() {
        return Stream.concat(
                Stream.concat(Stream.of(subject()), ratio()),
                Stream.of(base(), baseUnits(), baseValue(), promoted(), points(), distribution())
                        .flatMap(Optional::stream));
    }

    /** What tells whether something is sold, and how much of it. */
    Stream<Figure> sold() {
        return Stream.of(Optional.of(subject()), base(), baseUnits())
                .flatMap(Optional::stream)
                .distinct();
    }

    /** What is looked at beside the subject in one row of both periods. */
    Stream<Figure> beside() {
        return Stream.of(base(), incremental(), units(), baseUnits(), price(), points(), distribution())
                .flatMap(Optional::stream);
    }
}
