package salesassistant.semantics.insight.change;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Figure;

/**
 * Some of what a question is about that can be looked at alone: a product, a retailer, a product at a retailer, all of it.
 *
 * @param without places that are left out of it
 */
record Element(List<Subject.Name> place, Courses courses, List<List<Subject.Name>> without) {

    Element {
        place = List.copyOf(place);
        without = List.copyOf(without);
    }

    double[] series(Figure figure) {
        return courses.series(at(place), figure);
    }

    /** Rows of a place, less what is left out. */
    Predicate<List<Subject.Name>> at(List<Subject.Name> narrower) {
        return Courses.of(narrower).and(member -> without.stream().noneMatch(other -> touches(member, other)));
    }

    /** Everything else in the same table but what is explained already. */
    double[] rest(Figure figure, List<List<Subject.Name>> explained) {
        Predicate<List<Subject.Name>> known = member -> explained.stream().anyMatch(other -> touches(member, other));
        return courses.series(Courses.of(place).negate().and(at(List.of())).and(known.negate()), figure);
    }

    /** Whether a row belongs to a place as far as the row says; a row that says nothing of the place's columns does not. */
    static boolean touches(List<Subject.Name> member, List<Subject.Name> place) {
        return member.stream().anyMatch(place::contains) && Courses.of(place).test(member);
    }

    /** Whether a place is another, or holds it in a table that cannot tell the two apart. */
    static boolean holds(Courses table, List<Subject.Name> place, List<Subject.Name> other) {
        var told = other.stream()
                .map(Subject.Name::column)
                .filter(table.columns()::contains)
                .distinct()
                .toList();
        return !told.isEmpty()
                && told.stream()
                        .allMatch(column ->
                                place.stream().anyMatch(name -> name.column().equals(column) && other.contains(name)));
    }

    /** What was sold beyond the base, week by week. */
    double[] above(Figure all, Figure base) {
        var value = series(all);
        var below = series(base);
        return IntStream.range(0, value.length)
                .mapToDouble(t -> value[t] - below[t])
                .toArray();
    }
}
