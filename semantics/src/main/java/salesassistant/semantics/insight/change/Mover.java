package salesassistant.semantics.insight.change;

import java.util.List;
import salesassistant.semantics.insight.Subject;

/**
 * An element that moved more than it usually does.
 *
 * @param place where, narrowed to the members that make up most of it
 * @param promotion whether it was what promotion adds rather than the base
 * @param excess what it added to the figure or took from it beyond the usual, about
 * @param score by how many usual deviations
 */
record Mover(Element element, List<Subject.Name> place, boolean promotion, double excess, double score) {

    Mover {
        place = List.copyOf(place);
    }

    Mover at(List<Subject.Name> narrower) {
        return new Mover(element, narrower, promotion, excess, score);
    }

    /** Both together. */
    Mover with(Mover other) {
        var both = new java.util.ArrayList<>(place);
        other.place().stream().filter(name -> !both.contains(name)).forEach(both::add);
        return new Mover(element, both, promotion, excess + other.excess(), Math.max(score, other.score()));
    }
}
