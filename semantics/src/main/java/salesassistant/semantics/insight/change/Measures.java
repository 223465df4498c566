package salesassistant.semantics.insight.change;

import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.query.Figure;

/** The figures an investigation looks at, as far as the catalog has them. */
record Measures(WhyQuestion question, Roles roles) {

    /** The measure that adds up and is drilled: the one asked about, or the numerator of the ratio asked about. */
    Figure subject() {
        return Figure.of(subjectMeasure().name());
    }

    Measure subjectMeasure() {
        return roles.subject(question.measure()).orElseGet(() -> roles.catalog().measure(question.measure()));
    }

    /** Whether the measure asked about adds up, so that members can be held against each other. */
    boolean adds() {
        return roles.catalog().measure(question.measure()).additive();
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

    Optional<Figure> distribution() {
        return roles.distribution().map(measure -> Figure.of(measure.name()));
    }

    /** What is looked at week by week. */
    Stream<Figure> weekly() {
        return Stream.concat(
                Stream.of(subject()),
                Stream.of(base(), baseUnits(), baseValue(), promoted(), points(), distribution())
                        .flatMap(Optional::stream));
    }

    /** What is looked at beside the subject in one row of both periods. */
    Stream<Figure> beside() {
        return Stream.of(base(), incremental(), units(), baseUnits(), price(), points(), distribution())
                .flatMap(Optional::stream);
    }
}
