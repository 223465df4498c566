package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;

/** What one row says, measure by measure. */
record RowFindings(Cells cells, Additivity additivity) {

    List<Finding> all() {
        var findings = new ArrayList<Finding>();
        cells.query().figures().stream().map(Figure::measure).distinct().forEach(measure -> findings.add(of(measure)));
        new MoverFindings(cells, additivity)
                .notSold(cells.headline()).stream()
                        .filter(gone ->
                                !gone.subject().names().equals(cells.subject(0).names()))
                        .forEach(findings::add);
        return findings;
    }

    private Finding of(String measure) {
        var figures = cells.query().figures().stream()
                .filter(figure -> figure.measure().equals(measure))
                .toList();
        var main = first(figures, calculation -> calculation instanceof Calculation.Value)
                .or(() -> first(figures, calculation -> calculation instanceof Calculation.Share))
                .orElse(figures.getFirst());
        var value = cells.cell(0, main);
        if (value.isEmpty() || soldNothing(main, value.get())) {
            return new Finding.NotSold(cells.subject(0));
        }
        var told = new ArrayList<>(List.of(main));
        var change = change(main, figures, told);
        var extras = figures.stream()
                .filter(figure -> !told.contains(figure))
                .flatMap(figure -> cells.cell(0, figure).stream().map(ref -> new Finding.Extra(figure, ref)))
                .toList();
        return new Finding.Value(cells.subject(0), main, value.get(), change, extras);
    }

    private Optional<Finding.Change> change(Figure main, List<Figure> figures, List<Figure> told) {
        var shares = main.calculation() instanceof Calculation.Share;
        var inPoints = additivity.catalog().measure(main.measure()).unit() == Unit.PERCENT;
        var base = first(
                figures,
                calculation -> shares
                        ? calculation instanceof Calculation.BaseShare
                        : calculation instanceof Calculation.BaseValue);
        var moved = shares
                ? first(figures, calculation -> calculation instanceof Calculation.ShareChange)
                : percentOrPoints(figures, inPoints);
        if (moved.isEmpty() || moved.get().equals(main)) {
            return Optional.empty();
        }
        told.add(moved.get());
        base.ifPresent(told::add);
        var change = new Finding.Change(
                moved.flatMap(figure -> cells.cell(0, figure)), base.flatMap(figure -> cells.cell(0, figure)));
        return Optional.of(change);
    }

    private static Optional<Figure> percentOrPoints(List<Figure> figures, boolean inPoints) {
        var percent = first(figures, calculation -> calculation instanceof Calculation.ChangePercent);
        var absolute = first(figures, calculation -> calculation instanceof Calculation.Change);
        return inPoints ? absolute.or(() -> percent) : percent.or(() -> absolute);
    }

    private boolean soldNothing(Figure figure, FigureRef value) {
        return figure.calculation() instanceof Calculation.Value
                && additivity.catalog().measure(figure.measure()).additive()
                && value.value().compareTo(BigDecimal.ZERO) == 0;
    }

    private static Optional<Figure> first(List<Figure> figures, Predicate<Calculation> wanted) {
        return figures.stream()
                .filter(figure -> wanted.test(figure.calculation()))
                .findFirst();
    }
}
