package salesassistant.semantics.insight;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;

/** What members and the rest, or the whole, say beside each other. */
record VersusFindings(Cells cells, Additivity additivity) {

    List<Finding> all() {
        var headline = cells.headline();
        var one = cells.cell(cells.side(false), headline);
        var other = cells.cell(cells.side(true), headline);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of(new Finding.NotSold(cells.subject(cells.side(one.isPresent()))));
        }
        return List.of(new Finding.Against(
                cells.subject(cells.side(false)),
                one.get(),
                cells.subject(cells.side(true)),
                other.get(),
                gap(headline, one.get(), other.get()),
                moves(headline)));
    }

    private Optional<Finding.Moves> moves(Figure headline) {
        var points = headline.calculation() instanceof Calculation.Share;
        var kind = points ? Calculation.ShareChange.class : Calculation.ChangePercent.class;
        if (!points && (isNew(false) || isNew(true))) {
            return Optional.empty();
        }
        return cells.sibling(cells.side(false), headline, kind)
                .flatMap(one ->
                        cells.sibling(cells.side(true), headline, kind).map(other -> new Finding.Moves(one, other)));
    }

    private boolean isNew(boolean other) {
        return additivity
                .since(cells.headline(), cells.subject(cells.side(other)))
                .isPresent();
    }

    /** A part of the whole where the two add up, points between percentages, per cent between everything else. */
    private Optional<FigureRef> gap(Figure headline, FigureRef one, FigureRef other) {
        var adds = headline.calculation() instanceof Calculation.Value
                && additivity.catalog().measure(headline.measure()).additive();
        var whole = withTheWhole() ? other : new FigureRef.Formula(Operation.SUM, List.of(one, other));
        if (adds) {
            return one.value().signum() >= 0 && whole.value().signum() > 0
                    ? Optional.of(new FigureRef.Formula(Operation.SHARE, List.of(one, whole)))
                    : Optional.empty();
        }
        if (one.unit() == Unit.PERCENT || one.unit() == Unit.POINTS) {
            return Optional.of(new FigureRef.Formula(Operation.DIFFERENCE, List.of(one, other)));
        }
        return other.value().signum() > 0
                ? Optional.of(new FigureRef.Formula(Operation.CHANGE_PERCENT, List.of(one, other)))
                : Optional.empty();
    }

    private boolean withTheWhole() {
        return cells.query().breakdowns().getFirst() instanceof Breakdown.Versus versus
                && versus.other() == Breakdown.Other.TOTAL;
    }
}
