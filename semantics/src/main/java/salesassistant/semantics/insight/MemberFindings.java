package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;

/** What a list of members says: who leads, how much it is together, who moved. */
record MemberFindings(Cells cells, Additivity additivity) {

    private static final Set<Unit> PRICES = EnumSet.of(Unit.CURRENCY_PER_PACK, Unit.CURRENCY_PER_KILOGRAM);

    List<Finding> all() {
        var headline = cells.headline();
        var all = inOrder(headline);
        var rows = comparable(all, headline);
        var findings = new ArrayList<Finding>();
        if (!rows.isEmpty()) {
            findings.add(leader(headline, rows.getFirst()));
        }
        if (rows.size() > 1 && !isChange(headline)) {
            findings.add(new Finding.RunnerUp(subject(rows.get(1)), value(rows.get(1), headline), gap(rows, headline)));
        }
        total(rows).ifPresent(findings::add);
        var movers = new MoverFindings(cells, additivity);
        if (isChange(headline)) {
            laggard(headline, rows).ifPresent(findings::add);
            breadth(headline, all).ifPresent(findings::add);
        } else {
            findings.addAll(movers.gainerAndLoser(headline));
        }
        findings.addAll(movers.newAndLapsed(headline));
        findings.addAll(movers.notSold(headline));
        return findings.isEmpty() ? List.of(new Finding.Nothing()) : findings;
    }

    private Optional<Finding.Gap> gap(List<Integer> rows, Figure headline) {
        var pair = rows.stream().limit(2).map(row -> value(row, headline)).toList();
        boolean prices = headline.calculation() instanceof Calculation.Value
                && PRICES.contains(pair.getFirst().unit());
        return prices && cells.rows() == 2 && pair.getLast().value().signum() > 0
                ? Optional.of(new Finding.Gap(
                        new FigureRef.Formula(Operation.DIFFERENCE, pair),
                        new FigureRef.Formula(Operation.CHANGE_PERCENT, pair)))
                : Optional.empty();
    }

    private Finding leader(Figure headline, int row) {
        var size = headline.calculation() instanceof Calculation.Value
                ? Optional.<FigureRef>empty()
                : cells.sibling(row, headline, Calculation.Value.class);
        var since = additivity.since(headline, subject(row)).filter(_ -> tellsMove(row, headline));
        var extras = Stream.concat(
                        Stream.of(
                                        Calculation.Share.class,
                                        Calculation.ChangePercent.class,
                                        Calculation.ShareChange.class)
                                .flatMap(kind -> extra(row, headline, kind).stream()),
                        beside(row, headline).stream())
                .filter(extra ->
                        since.isEmpty() || !(extra.figure().calculation() instanceof Calculation.ChangePercent))
                .toList();
        return new Finding.Leader(subject(row), Optional.empty(), headline, value(row, headline), size, extras, since);
    }

    private boolean tellsMove(int row, Figure headline) {
        return isChange(headline)
                || cells.sibling(row, headline, Calculation.ChangePercent.class).isPresent();
    }

    /** The first other measure that was asked for. */
    private Optional<Finding.Extra> beside(int row, Figure headline) {
        return cells.query().figures().stream()
                .filter(figure -> !figure.measure().equals(headline.measure()))
                .filter(figure -> figure.calculation() instanceof Calculation.Value)
                .findFirst()
                .flatMap(figure -> cells.cell(row, figure).map(ref -> new Finding.Extra(figure, ref)));
    }

    private Optional<Finding.Extra> extra(int row, Figure headline, Class<? extends Calculation> kind) {
        return cells.query().figures().stream()
                .filter(figure -> figure.measure().equals(headline.measure()) && !figure.equals(headline))
                .filter(figure -> kind.isInstance(figure.calculation()))
                .findFirst()
                .flatMap(figure -> cells.cell(row, figure).map(ref -> new Finding.Extra(figure, ref)));
    }

    /** Only of what adds up, and only where every part is there and none is negative. */
    private Optional<Finding> total(List<Integer> rows) {
        var headline = cells.headline();
        var all = cells.column(headline, cells.table().rows().size());
        var adds = headline.calculation() instanceof Calculation.Value && additivity.mayAdd(headline);
        var negative = all.stream().anyMatch(ref -> ref.value().signum() < 0);
        if (!adds || negative || all.size() < 2) {
            return Optional.empty();
        }
        var sum = new FigureRef.Formula(Operation.SUM, all);
        if (sum.value().signum() == 0) {
            return Optional.empty();
        }
        var share = new FigureRef.Formula(Operation.SHARE, List.of(value(rows.getFirst(), headline), sum));
        return Optional.of(new Finding.Total(
                sum,
                new FigureRef.Formula(Operation.COUNT, all),
                Optional.of(new Finding.Holding(subject(rows.getFirst()), share)),
                TotalChange.of(cells, headline).filter(_ -> rows.stream().anyMatch(row -> isGrown(row, headline)))));
    }

    /** Whether it was sold in all the weeks compared with. */
    private boolean isGrown(int row, Figure headline) {
        return additivity.since(headline, subject(row)).isEmpty();
    }

    private Optional<Finding> laggard(Figure headline, List<Integer> rows) {
        return rows.size() < 2 || cells.isCut()
                ? Optional.empty()
                : Optional.of(new Finding.Laggard(subject(rows.getLast()), headline, value(rows.getLast(), headline)));
    }

    private Optional<Finding> breadth(Figure headline, List<Integer> rows) {
        var all = rows.stream().map(row -> value(row, headline)).toList();
        var rising = all.stream().filter(ref -> ref.value().signum() > 0).toList();
        return rising.isEmpty()
                        || rising.size() == all.size()
                        || cells.query().ranking().isPresent()
                ? Optional.empty()
                : Optional.of(new Finding.Breadth(
                        new FigureRef.Formula(Operation.COUNT, rising), new FigureRef.Formula(Operation.COUNT, all)));
    }

    /** The rows that have the figure, the one asked for first. */
    private List<Integer> inOrder(Figure headline) {
        var byValue = Comparator.<Integer, BigDecimal>comparing(
                row -> value(row, headline).value());
        return IntStream.range(0, cells.rows())
                .boxed()
                .filter(row -> cells.cell(row, headline).isPresent())
                .sorted(cells.direction() == Direction.ASCENDING ? byValue : byValue.reversed())
                .toList();
    }

    /** Those of which one may be called the first or the last, if there are any: a rate of something new is no growth, and few weeks are always little. */
    private List<Integer> comparable(List<Integer> rows, Figure headline) {
        var fit = rows.stream()
                .filter(row -> !(headline.calculation() instanceof Calculation.ChangePercent) || isGrown(row, headline))
                .filter(row -> !isPartOfAStep(row, headline))
                .toList();
        return fit.isEmpty() ? rows : fit;
    }

    /** Whether it is a month or the like of which the period holds only some weeks, where the least is asked for. */
    private boolean isPartOfAStep(int row, Figure headline) {
        return cells.direction() == Direction.ASCENDING
                && headline.calculation() instanceof Calculation.Value
                && additivity.mayAdd(headline)
                && cells.query().breakdowns().getFirst() instanceof Breakdown.ByTime time
                && Step.of(
                                subject(row).names().getFirst().value(),
                                time.grain(),
                                cells.query().period())
                        .filter(step -> !step.isWhole())
                        .isPresent();
    }

    private FigureRef value(int row, Figure figure) {
        return cells.cell(row, figure).orElseThrow();
    }

    private Subject subject(int row) {
        return cells.subject(row);
    }

    static boolean isChange(Figure figure) {
        return switch (figure.calculation()) {
            case Calculation.Change _,
                    Calculation.ChangePercent _,
                    Calculation.ShareChange _,
                    Calculation.Contribution _,
                    Calculation.VolumeEffect _,
                    Calculation.PriceEffect _ -> true;
            case Calculation.Value _,
                    Calculation.BaseValue _,
                    Calculation.IndexOnBase _,
                    Calculation.Share _,
                    Calculation.BaseShare _,
                    Calculation.ShareOfChange _,
                    Calculation.IndexOnWhole _,
                    Calculation.DevelopmentIndex _,
                    Calculation.CumulativeShare _,
                    Calculation.Average _ -> false;
        };
    }
}
