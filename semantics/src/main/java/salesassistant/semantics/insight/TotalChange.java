package salesassistant.semantics.insight;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;

/** How the sum of all rows changed; the caller knows that the figure may be added. */
final class TotalChange {

    private TotalChange() {}

    static Optional<FigureRef> of(Cells cells, Figure value) {
        var rows = cells.table().rows().size();
        var base = new Figure(value.measure(), new Calculation.BaseValue());
        var before = cells.column(base, rows);
        var now = cells.column(value, rows);
        if (before.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        var sumBefore = new FigureRef.Formula(Operation.SUM, before);
        var sumNow = new FigureRef.Formula(Operation.SUM, now);
        return sumBefore.value().signum() <= 0
                ? Optional.empty()
                : Optional.of(new FigureRef.Formula(Operation.CHANGE_PERCENT, List.of(sumNow, sumBefore)));
    }
}
