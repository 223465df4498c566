package salesassistant.semantics.insight;

import java.util.Optional;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Query;

/**
 * The figure of an answer that insights are looked for in: a level, not a rate of change.
 *
 * @param base the same figure in the period compared with, where the answer has it
 */
record Values(Figure figure, Optional<Figure> base) {

    static Optional<Values> of(Cells cells) {
        var query = cells.query();
        var measure = cells.headline().measure();
        return level(query, measure)
                .or(() -> query.figures().stream()
                        .filter(figure -> isLevel(figure.calculation()))
                        .findFirst())
                .map(figure -> new Values(figure, base(query, figure)));
    }

    private static Optional<Figure> level(Query query, String measure) {
        return query.figures().stream()
                .filter(figure -> figure.measure().equals(measure) && isLevel(figure.calculation()))
                .findFirst();
    }

    private static boolean isLevel(Calculation calculation) {
        return calculation instanceof Calculation.Value || calculation instanceof Calculation.Share;
    }

    private static Optional<Figure> base(Query query, Figure figure) {
        var wanted = figure.calculation() instanceof Calculation.Share share
                ? new Calculation.BaseShare(share.whole())
                : new Calculation.BaseValue();
        return Optional.of(new Figure(figure.measure(), wanted))
                .filter(base -> query.figures().contains(base));
    }
}
