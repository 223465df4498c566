package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.IsoWeek;

/** What one row says, measure by measure. */
record RowFindings(Cells cells, Additivity additivity) {

    List<Finding> all() {
        var findings = new ArrayList<Finding>();
        cells.query().figures().stream()
                .map(Figure::measure)
                .distinct()
                .forEach(measure -> findings.addAll(of(measure)));
        new MoverFindings(cells, additivity)
                .notSold(cells.headline()).stream()
                        .filter(gone ->
                                !gone.subject().names().equals(cells.subject(0).names()))
                        .forEach(findings::add);
        return findings;
    }

    /** The value and the share of a measure, what was asked for first. */
    private List<Finding> of(String measure) {
        var figures = cells.query().figures().stream()
                .filter(figure -> figure.measure().equals(measure))
                .toList();
        var value = first(figures, calculation -> calculation instanceof Calculation.Value);
        var share = first(figures, calculation -> calculation instanceof Calculation.Share);
        var mains = new ArrayList<>(
                Stream.of(share, value).flatMap(Optional::stream).toList());
        if (mains.isEmpty()) {
            mains.add(figures.getFirst());
        }
        if (value.flatMap(figure -> cells.cell(0, figure).filter(ref -> !soldNothing(figure, ref)))
                        .isEmpty()
                && value.isPresent()) {
            return List.of(new Finding.NotSold(cells.subject(0)));
        }
        return told(mains, figures);
    }

    private List<Finding> told(List<Figure> mains, List<Figure> figures) {
        var told = new ArrayList<>(mains);
        var findings = new ArrayList<Finding>();
        for (var main : mains) {
            var change = change(main, figures, told);
            cells.cell(0, main)
                    .ifPresent(
                            value -> findings.add(new Finding.Value(cells.subject(0), main, value, change, List.of())));
        }
        var extras = figures.stream()
                .filter(figure -> !told.contains(figure))
                .flatMap(figure -> cells.cell(0, figure).stream().map(ref -> new Finding.Extra(figure, ref)))
                .toList();
        if (!extras.isEmpty() && findings.removeLast() instanceof Finding.Value last) {
            findings.add(new Finding.Value(last.subject(), last.figure(), last.value(), last.change(), extras));
        }
        return findings.isEmpty() ? List.of(new Finding.NotSold(cells.subject(0))) : findings;
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
        var before = base.flatMap(figure -> cells.cell(0, figure));
        var since = shares ? Optional.<IsoWeek>empty() : additivity.since(main, cells.subject(0));
        return Optional.of(new Finding.Change(moved.flatMap(figure -> cells.cell(0, figure)), before, since));
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
