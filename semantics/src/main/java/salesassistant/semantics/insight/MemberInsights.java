package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import salesassistant.semantics.query.Direction;

/** Who stands apart among members, and how much the first few hold. */
record MemberInsights(Cells cells, Additivity additivity, Values values) {

    private static final int FEWEST = 5;
    private static final int GAPS = 10;
    private static final double SMALLEST_LEAD = 20;
    private static final double MOST_SHARE = 50;
    /** How many times as concentrated as equal members would be. */
    private static final double CONCENTRATED = 2;

    private record Row(Subject subject, FigureRef value) {
        double log() {
            return Math.log(value.value().doubleValue());
        }
    }

    List<Candidate> all() {
        var rows = inOrder();
        if (rows.size() < FEWEST || !additivity.mayAdd(values.figure())) {
            return List.of();
        }
        var found = new ArrayList<Candidate>();
        if (showTheLargest()) {
            found.add(ahead(rows));
        }
        if (!cells.isCut()) {
            found.add(behind(rows));
            concentrated(rows).ifPresent(found::add);
        }
        return found;
    }

    /** Whether no member that is larger can be missing from the rows. */
    private boolean showTheLargest() {
        var query = cells.query();
        var fromTheTop = query.ranking()
                .map(ranking -> ranking.within().isEmpty()
                        && ranking.direction() == Direction.DESCENDING
                        && ranking.figure().equals(values.figure()))
                .orElse(!cells.table().truncated());
        return fromTheTop && query.conditions().isEmpty();
    }

    private Candidate ahead(List<Row> rows) {
        var first = rows.get(0);
        var second = rows.get(1);
        var lead = percent(first, second);
        var logs = rows.stream().mapToDouble(row -> -row.log()).toArray();
        var size = lead.value().doubleValue();
        return Candidate.tested(
                () -> new Notable.Ahead(first.subject(), values.figure(), first.value(), second.subject(), lead),
                size / 100,
                Gaps.first(logs, GAPS),
                size >= SMALLEST_LEAD,
                Tenor.NEUTRAL);
    }

    private Candidate behind(List<Row> rows) {
        var last = rows.getLast();
        var next = rows.get(rows.size() - 2);
        var gap = percent(last, next);
        var logs = rows.reversed().stream().mapToDouble(Row::log).toArray();
        var size = -gap.value().doubleValue();
        return Candidate.tested(
                () -> new Notable.Behind(last.subject(), values.figure(), last.value(), next.subject(), gap),
                size / 200,
                Gaps.first(logs, GAPS),
                size >= SMALLEST_LEAD,
                Tenor.NEUTRAL);
    }

    private Optional<Candidate> concentrated(List<Row> rows) {
        var all = rows.stream().map(Row::value).toList();
        var herfindahl = new FigureRef.Formula(Statistic.HERFINDAHL, all);
        var equal = 10_000.0 / all.size();
        var few = fewest(all);
        if (herfindahl.value().doubleValue() < CONCENTRATED * equal || few > Math.max(1, all.size() / 4)) {
            return Optional.empty();
        }
        var whole = new FigureRef.Formula(Operation.SUM, all);
        var held = new FigureRef.Formula(Operation.SUM, all.subList(0, few));
        var share = new FigureRef.Formula(Operation.SHARE, List.of(held, whole));
        return Optional.of(Candidate.counted(
                () -> new Notable.Concentrated(
                        rows.getFirst().subject(),
                        values.figure(),
                        new FigureRef.Formula(Operation.COUNT, all.subList(0, few)),
                        new FigureRef.Formula(Operation.COUNT, all),
                        share,
                        herfindahl),
                (share.value().doubleValue() - 100.0 * few / all.size()) / 200,
                Tenor.NEUTRAL));
    }

    /** How many of the largest it takes to hold half of all. */
    private static int fewest(List<FigureRef> all) {
        var whole = all.stream().map(FigureRef::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var held = BigDecimal.ZERO;
        var few = 0;
        while (held.doubleValue() * 100 < whole.doubleValue() * MOST_SHARE) {
            held = held.add(all.get(few++).value());
        }
        return few;
    }

    private static FigureRef percent(Row one, Row other) {
        return new FigureRef.Formula(Operation.CHANGE_PERCENT, List.of(one.value(), other.value()));
    }

    /** The members that sold something, the largest first. */
    private List<Row> inOrder() {
        return IntStream.range(0, cells.rows())
                .boxed()
                .flatMap(row ->
                        cells.cell(row, values.figure()).map(value -> new Row(cells.subject(row), value)).stream())
                .filter(row -> row.value().value().signum() > 0)
                .sorted(Comparator.comparing((Row row) -> row.value().value()).reversed())
                .toList();
    }
}
