package salesassistant.semantics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Figure;

/** How the whole changed against the period compared with, and which members moved otherwise than the rest. */
record ChangeInsights(Cells cells, Additivity additivity, Values values, Figure base) {

    private static final int FEWEST = 6;
    /** A median deviation tells a third as much about the spread as all values would. */
    private static final double WORTH_OF_A_MEMBER = 0.37;

    private static final double SMALLEST_CHANGE = 2;
    private static final double SMALLEST_PART = 0.5;

    private record Row(Subject subject, FigureRef now, FigureRef then) {

        double log() {
            return Math.log(now.value().doubleValue() / then.value().doubleValue());
        }

        boolean isSoldInBoth() {
            return now.value().signum() > 0 && then.value().signum() > 0;
        }
    }

    List<Candidate> all() {
        var rows = rows();
        if (rows.isEmpty()) {
            return List.of();
        }
        if (cells.table().rows().size() == 1) {
            return whole(rows.getFirst().now(), rows.getFirst().then(), OptionalDouble.empty()).stream()
                    .toList();
        }
        if (!additivity.mayAdd(values.figure())) {
            return List.of();
        }
        var now =
                new FigureRef.Formula(Operation.SUM, rows.stream().map(Row::now).toList());
        var then = new FigureRef.Formula(
                Operation.SUM, rows.stream().map(Row::then).toList());
        var found = new ArrayList<Candidate>();
        if (!cells.isCut()) {
            whole(now, then, OptionalDouble.of(chance(rows))).ifPresent(found::add);
        }
        found.addAll(members(rows, new FigureRef.Formula(Operation.DIFFERENCE, List.of(now, then)), then));
        return found;
    }

    /** A rate, or points where the measure is a percentage. */
    private Optional<Candidate> whole(FigureRef now, FigureRef then, OptionalDouble chance) {
        if (then.value().signum() <= 0) {
            return Optional.empty();
        }
        var inPoints = now.unit() == Unit.PERCENT;
        var change =
                new FigureRef.Formula(inPoints ? Operation.DIFFERENCE : Operation.CHANGE_PERCENT, List.of(now, then));
        var size = Math.abs(change.value().doubleValue());
        var material = size >= (inPoints ? SMALLEST_CHANGE / 2 : SMALLEST_CHANGE);
        var what = new Notable.Changed(new Subject(0, List.of()), values.figure(), change, then, now);
        var tenor = tenor(change);
        // It counts twice: what everything together did comes before what single members did.
        return chance.isPresent()
                ? Optional.of(Candidate.tested(what, size / 50, chance.getAsDouble(), material, tenor))
                : Optional.of(Candidate.counted(what, size / 50, tenor)).filter(_ -> material);
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
        var sold = rows.stream().filter(Row::isSoldInBoth).toList();
        if (sold.size() < FEWEST || base.value().signum() <= 0) {
            return List.of();
        }
        var logs = sold.stream().mapToDouble(Row::log).toArray();
        var middle = Robust.median(logs);
        var spread = Robust.spread(logs);
        var found = new ArrayList<Candidate>();
        for (int i = 0; i < logs.length; i++) {
            var chance = spread == 0 ? 1 : Chance.student((logs[i] - middle) / spread, WORTH_OF_A_MEMBER * logs.length);
            found.add(member(sold.get(i), whole, base, chance));
        }
        return found;
    }

    private Candidate member(Row row, FigureRef whole, FigureRef base, double chance) {
        var change = new FigureRef.Formula(Operation.DIFFERENCE, List.of(row.now(), row.then()));
        var percent = new FigureRef.Formula(Operation.CHANGE_PERCENT, List.of(row.now(), row.then()));
        var sameWay = change.value().signum() == whole.value().signum()
                && whole.value().signum() != 0;
        var share = sameWay && !cells.isCut()
                ? Optional.<FigureRef>of(new FigureRef.Formula(Operation.SHARE, List.of(change, whole)))
                : Optional.<FigureRef>empty();
        var part = 100 * Math.abs(change.value().doubleValue()) / base.value().doubleValue();
        return Candidate.tested(
                new Notable.Contributed(row.subject(), values.figure(), change, percent, share),
                part / 10,
                chance,
                part >= SMALLEST_PART,
                tenor(change));
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
                        .flatMap(now ->
                                cells.cell(row, base).stream().map(then -> new Row(cells.subject(row), now, then))))
                .toList();
    }
}
