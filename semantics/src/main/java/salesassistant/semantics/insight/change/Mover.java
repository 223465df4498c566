package salesassistant.semantics.insight.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.insight.Subject;

/**
 * An element that moved more than it usually does.
 *
 * @param place where, narrowed to the members that make up most of it
 * @param promotion whether it was what promotion adds rather than the base
 * @param excess what it added to the figure or took from it beyond the usual, about
 * @param score by how many usual deviations
 * @param since when it began, where that is known without looking for it
 */
record Mover(
        Element element,
        List<Subject.Name> place,
        boolean promotion,
        double excess,
        double score,
        Optional<Onset> since) {

    Mover {
        place = List.copyOf(place);
    }

    Mover at(List<Subject.Name> narrower) {
        return new Mover(element, narrower, promotion, excess, score, since);
    }

    /** The same, known to have begun in a week and to hold. */
    Mover since(LocalDate weekEnd) {
        return new Mover(element, place, promotion, excess, score, Optional.of(new Onset(weekEnd, true)));
    }

    /** Both together. */
    Mover with(Mover other) {
        var both = new ArrayList<>(place);
        other.place().stream().filter(name -> !both.contains(name)).forEach(both::add);
        return new Mover(element, both, promotion, excess + other.excess(), Math.max(score, other.score()), since);
    }
}
