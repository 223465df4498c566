package salesassistant.semantics.query;

import java.util.List;
import java.util.Optional;

/**
 * A question made exact.
 *
 * @param figures the numbers to show, at least one, in column order
 * @param breakdowns what there is a row for each of; none means a single row
 * @param conditions limits on figures, applied to the rows of the breakdown
 * @param order how rows are ordered where no ranking orders them; ties always end in the breakdown's own order
 */
public record Query(
        List<Figure> figures,
        List<Breakdown> breakdowns,
        Filter filter,
        Period period,
        Optional<Comparison> comparison,
        List<Condition> conditions,
        Optional<Ranking> ranking,
        Optional<Order> order) {

    public Query {
        figures = List.copyOf(figures);
        breakdowns = List.copyOf(breakdowns);
        conditions = List.copyOf(conditions);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("A query shows at least one figure.");
        }
        if (comparison.isEmpty()
                && figures.stream().anyMatch(f -> f.calculation().needsBase())) {
            throw new IllegalArgumentException("A change needs a period to compare with.");
        }
    }

    /** The figure that is explained where the reason of a change is asked for: a share where one is shown, else the first measure. */
    public Figure explained() {
        return figures.stream()
                .filter(figure -> figure.calculation() instanceof Calculation.Share)
                .findFirst()
                .orElseGet(figures::getFirst);
    }
}
