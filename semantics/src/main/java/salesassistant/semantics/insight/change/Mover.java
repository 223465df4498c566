package salesassistant.semantics.insight.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import salesassistant.semantics.insight.Subject;

/**
 * An element that moved more than it usually does.
 *
 * @param place where, narrowed to the members that make up most of it
 * @param sort what of it moved
 * @param excess what it added to the figure or took from it beyond the usual, about
 * @param score by how many usual deviations
 * @param since when it began, where that is known without looking for it
 */
record Mover(Element element, List<Subject.Name> place, Sort sort, double excess, double score, Optional<Onset> since) {

    Mover {
        place = List.copyOf(place);
    }

    /** What of an element moved. */
    enum Sort {
        /** How much is sold without promotion. */
        DEMAND,
        /** What promotion adds. */
        PROMOTION,
        /** Whether it is sold at all. */
        ASSORTMENT,
        /** Which of two packs of the same thing is sold. */
        REPLACEMENT,
        /** In how many shops it is sold. */
        DISTRIBUTION
    }

    /** Its rows in a table: less what is left out of it, where the table can tell just that; of all together never with it. */
    Predicate<List<Subject.Name>> rows(Courses table) {
        return place.isEmpty()
                ? element.at(place)
                : Courses.of(place)
                        .and(member -> element.without().stream()
                                .filter(table::tellsAll)
                                .noneMatch(out -> Element.touches(member, out)));
    }

    /** Whether it came or went, which is a fact whatever else is usual. */
    boolean isOfAssortment() {
        return sort == Sort.ASSORTMENT || sort == Sort.REPLACEMENT;
    }

    /** Whether it is nothing but one side of what is inferred from two. */
    boolean isOneSideOf(Mover inferred, Set<String> markets) {
        return sort == Sort.DEMAND
                && !place.isEmpty()
                && place.stream().allMatch(name -> markets.contains(name.column()))
                && place.stream().anyMatch(inferred.place()::contains);
    }

    Mover at(List<Subject.Name> narrower) {
        return new Mover(element, narrower, sort, excess, score, since);
    }

    /** The same as something else that moved at another place. */
    Mover as(Sort other, List<Subject.Name> where) {
        return new Mover(element, where, other, excess, score, since);
    }

    /** The same, known to have begun in a week and to hold. */
    Mover since(LocalDate weekEnd) {
        return new Mover(element, place, sort, excess, score, Optional.of(new Onset(weekEnd, true)));
    }

    /** Both together. */
    Mover with(Mover other) {
        var both = new ArrayList<>(place);
        other.place().stream().filter(name -> !both.contains(name)).forEach(both::add);
        return new Mover(element, both, sort, excess + other.excess(), Math.max(score, other.score()), since);
    }
}
