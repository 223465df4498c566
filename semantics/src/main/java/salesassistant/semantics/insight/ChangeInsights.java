package salesassistant.semantics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.IsoWeek;

/** How the whole changed against the period compared with, and which members moved otherwise than the rest. */
record ChangeInsights(Cells cells, Additivity additivity, Values values, Figure base) {

    private static final int FEWEST = 6;
    /** A median deviation tells less about the spread than all values would; tried on tables with nothing in them. */
    private static final double WORTH_OF_A_MEMBER = 0.5;

    private static final double SMALLEST_CHANGE = 2;
    private static final double SMALLEST_PART = 0.5;
    /** Twice the noise of a single week, in per cent. */
    private static final double ONE_WEEK = 15;
    /** A member that moved as much as all others together, or nearly. */
    private static final double DOMINANT = 40;

    private record Row(Subject subject, FigureRef now, FigureRef then, Optional<IsoWeek> since) {

        double change() {
            return now.value().subtract(then.value()).doubleValue();
        }

        double log() {
            return Math.log(now.value().doubleValue() / then.value().doubleValue());
        }

        boolean isSoldInBoth() {
            return now.value().signum() > 0 && then.value().signum() > 0;
        }

        /** What came within the weeks compared with says nothing of how far the others moved. */
        boolean isComparable() {
            return isSoldInBoth() && since.isEmpty();
        }
    }

    List<Candidate> all() {
        var rows = rows();
        var single = cells.table().rows().size() == 1;
        if (rows.isEmpty() || !single && !additivity.mayAdd(values.figure())) {
            return List.of();
        }
        var now = single ? rows.getFirst().now() : sum(rows, Row::now);
        var then = single ? rows.getFirst().then() : sum(rows, Row::then);
        var found = new ArrayList<Candidate>();
        if (!cells.isCut()) {
            whole(now, then, rows).ifPresent(found::add);
        }
        if (!single) {
            found.addAll(members(rows, new FigureRef.Formula(Operation.DIFFERENCE, List.of(now, then)), then));
        }
        return found;
    }

    private static FigureRef sum(List<Row> rows, Function<Row, FigureRef> part) {
        return new FigureRef.Formula(Operation.SUM, rows.stream().map(part).toList());
    }

    /**
     * A rate, or points where the measure is a percentage. What is large against the noise of so many weeks is counted;
     * smaller changes are told where the members bear them together.
     */
    private Optional<Candidate> whole(FigureRef now, FigureRef then, List<Row> rows) {
        boolean isNew = rows.stream().allMatch(row -> row.since().isPresent());
        if (then.value().signum() <= 0 || isNew) {
            return Optional.empty();
        }
        var inPoints = now.unit() == Unit.PERCENT;
        var change =
                new FigureRef.Formula(inPoints ? Operation.DIFFERENCE : Operation.CHANGE_PERCENT, List.of(now, then));
        var size = Math.abs(change.value().doubleValue()) * (inPoints ? 2 : 1);
        Supplier<Notable> what =
                () -> new Notable.Changed(new Subject(0, List.of()), values.figure(), change, then, now);
        // It counts twice: what everything together did comes before what single members did.
        return size >= outOfNoise()
                ? Optional.of(Candidate.counted(what, size / 50, tenor(change)))
                : Optional.of(Candidate.tested(what, size / 50, chance(rows), size >= SMALLEST_CHANGE, tenor(change)));
    }

    /** The change in per cent that weeks moving each for themselves do not add up to. */
    private double outOfNoise() {
        return Math.max(
                SMALLEST_CHANGE, ONE_WEEK / Math.sqrt(cells.query().period().weeks()));
    }

    /** Whether members that move each for themselves would add up to such a change. */
    private static double chance(List<Row> rows) {
        if (rows.size() < FEWEST) {
            return 1;
        }
        var changes = rows.stream()
                .mapToDouble(
                        row -> row.now().value().subtract(row.then().value()).doubleValue())
                .toArray();
        var bases = rows.stream()
                .mapToDouble(row -> row.then().value().doubleValue())
                .toArray();
        var total =
                IntStream.range(0, changes.length).mapToDouble(i -> changes[i]).sum();
        var growth = total
                / Math.max(
                        IntStream.range(0, bases.length)
                                .mapToDouble(i -> bases[i])
                                .sum(),
                        Double.MIN_NORMAL);
        var strays = IntStream.range(0, changes.length)
                .mapToDouble(i -> Math.pow(changes[i] - growth * bases[i], 2))
                .sum();
        return strays == 0 ? 0 : Chance.student(total / Math.sqrt(strays), changes.length - 1.0);
    }

    private List<Candidate> members(List<Row> rows, FigureRef whole, FigureRef base) {
        var sold = rows.stream().filter(Row::isComparable).toList();
        if (sold.size() < FEWEST || base.value().signum() <= 0) {
            return List.of();
        }
        var logs = sold.stream().mapToDouble(Row::log).toArray();
        var middle = Robust.median(logs);
        var spread = Robust.spread(logs);
        var gross = rows.stream().mapToDouble(row -> Math.abs(row.change())).sum();
        var found = new ArrayList<Candidate>();
        for (int i = 0; i < logs.length; i++) {
            var chance = spread == 0 ? 1 : Chance.student((logs[i] - middle) / spread, WORTH_OF_A_MEMBER * logs.length);
            found.add(member(sold.get(i), whole, base, gross, chance));
        }
        // That something new sells more than in the few weeks before is no accident, and worth telling where it is
        // much.
        rows.stream()
                .filter(row -> row.since().isPresent() && row.isSoldInBoth())
                .map(row -> member(row, whole, base, 0, 1))
                .forEach(found::add);
        return found;
    }

    private Candidate member(Row row, FigureRef whole, FigureRef base, double gross, double chance) {
        var change = new FigureRef.Formula(Operation.DIFFERENCE, List.of(row.now(), row.then()));
        var percent = Optional.<FigureRef>of(
                        new FigureRef.Formula(Operation.CHANGE_PERCENT, List.of(row.now(), row.then())))
                .filter(_ -> row.since().isEmpty());
        var sameWay = change.value().signum() == whole.value().signum()
                && whole.value().signum() != 0;
        var share = sameWay && !cells.isCut()
                ? Optional.<FigureRef>of(new FigureRef.Formula(Operation.SHARE, List.of(change, whole)))
                : Optional.<FigureRef>empty();
        var part = 100 * Math.abs(change.value().doubleValue()) / base.value().doubleValue();
        Supplier<Notable> what =
                () -> new Notable.Contributed(row.subject(), values.figure(), change, percent, share, row.since());
        return part >= outOfNoise() && 100 * Math.abs(change.value().doubleValue()) >= DOMINANT * gross
                ? Candidate.counted(what, part / 10, tenor(change))
                : Candidate.tested(what, part / 10, chance, part >= SMALLEST_PART, tenor(change));
    }

    private Tenor tenor(FigureRef change) {
        return Tenor.of(
                additivity.catalog().measure(values.figure().measure()).favourable(),
                change.value().signum());
    }

    private List<Row> rows() {
        return IntStream.range(0, cells.rows())
                .boxed()
                .flatMap(row -> cells.cell(row, values.figure()).stream()
                        .flatMap(now -> cells.cell(row, base).stream().map(then -> row(cells.subject(row), now, then))))
                .toList();
    }

    private Row row(Subject subject, FigureRef now, FigureRef then) {
        return new Row(subject, now, then, additivity.since(values.figure(), subject));
    }
}
