package salesassistant.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What follows from the table by the closed list of derivations: cells, sums, means, changes, shares, ratios. */
final class Facts {

    /** A figure before and after. */
    record Move(Fact before, Fact after) {

        Optional<Fact> percent() {
            return before.value() == 0
                    ? Optional.empty()
                    : Optional.of(fact(
                            (after.value() - before.value()) / Math.abs(before.value()) * 100,
                            Unit.PERCENT,
                            Fact.Kind.CHANGE,
                            "change of "));
        }

        Fact difference() {
            Unit unit = after.measure().isPercent() ? Unit.POINTS : after.unit();
            return fact(after.value() - before.value(), unit, Fact.Kind.DIFFERENCE, "difference of ");
        }

        Optional<Fact> ratio() {
            return before.value() == 0
                    ? Optional.empty()
                    : Optional.of(fact(after.value() / before.value(), Unit.TIMES, Fact.Kind.RATIO, "ratio of "));
        }

        private Fact fact(double value, Unit unit, Fact.Kind kind, String name) {
            var rows = Stream.concat(before.rows().stream(), after.rows().stream())
                    .distinct()
                    .toList();
            return new Fact(
                    value, unit, after.measure(), kind, name + before.formula() + " to " + after.formula(), rows);
        }
    }

    private final Layout layout;

    Facts(Layout layout) {
        this.layout = layout;
    }

    /** The figure of a scope: its cell, its total's cell, else the sum or, for ratios, nothing. */
    List<Fact> levels(Measure measure, Scope scope) {
        var found = new ArrayList<Fact>();
        List<Integer> rows = present(measure, scope.rows());
        if (rows.size() == 1) {
            found.add(cell(measure, rows.getFirst()));
            return found;
        }
        for (int row : present(measure, scope.totalRows())) {
            found.add(cell(measure, row));
        }
        if (rows.isEmpty()) {
            return found;
        }
        boolean overTime =
                layout.time().filter(time -> timesIn(time, rows).size() > 1).isPresent();
        boolean ratioOverTime = overTime && measure.kind() == Measure.Kind.SHARE;
        if (measure.adds() && !ratioOverTime) {
            found.add(sum(measure, rows));
        }
        return found;
    }

    /** The figure in the last period of the scope, where its rows cover several. */
    List<Fact> latest(Measure measure, Scope scope) {
        return layout.time()
                .map(time -> {
                    List<String> times = timesIn(time, scope.rows());
                    return times.size() < 2
                            ? List.<Fact>of()
                            : levels(measure, scope.with(time, Set.of(times.getLast())));
                })
                .orElse(List.of());
    }

    /** The figures in the period after the scope's only one and in the last. */
    List<Fact> later(Measure measure, Scope scope) {
        var found = new ArrayList<Fact>();
        layout.time().ifPresent(time -> {
            Set<String> chosen = scope.chosen().getOrDefault(time, Set.of());
            List<String> all = time.inTime();
            int at = chosen.size() == 1 ? all.indexOf(chosen.iterator().next()) : -1;
            for (int next : new int[] {at + 1, all.size() - 1}) {
                if (at >= 0 && next < all.size() && next > at) {
                    found.addAll(levels(measure, scope.with(time, Set.of(all.get(next)))));
                }
            }
        });
        return found;
    }

    /** Means over the rows, over the members of each dimension and over the periods. */
    List<Fact> means(Measure measure, Scope scope) {
        List<Integer> rows = present(measure, scope.rows());
        var found = new ArrayList<Fact>();
        if (rows.size() < 2) {
            return rows.size() == 1 ? List.of(cell(measure, rows.getFirst())) : found;
        }
        Fact sum = sum(measure, rows);
        found.add(mean(measure, rows, sum.value(), rows.size(), "rows"));
        if (measure.adds()) {
            for (Dimension dimension : layout.dimensions()) {
                long members = rows.stream()
                        .map(row -> layout.member(row, dimension))
                        .distinct()
                        .count();
                found.add(mean(measure, rows, sum.value(), members, dimension.label()));
            }
        }
        return found;
    }

    private static Fact mean(Measure measure, List<Integer> rows, double sum, long count, String over) {
        return new Fact(
                sum / count,
                measure.scale().unit(),
                measure,
                Fact.Kind.MEAN,
                "average " + measure.label() + " over " + over,
                rows);
    }

    /** The cells of a scope, one fact each. */
    List<Fact> cells(Measure measure, Scope scope) {
        return present(measure, scope.rows()).stream()
                .map(row -> cell(measure, row))
                .toList();
    }

    /** How a figure moved: against the column of an earlier period and between the periods of its rows. */
    List<Move> moves(Measure measure, Scope scope, Pairs pairs) {
        var found = new ArrayList<Move>();
        if (!pairs.onlyInRows()) {
            for (Measure earlier : layout.earlier(measure)) {
                join(levels(earlier, scope), levels(measure, scope), found);
            }
        }
        layout.time()
                .ifPresent(time -> pairs.of(time, scope)
                        .forEach(pair -> join(
                                levels(measure, scope.with(time, pair.before())),
                                levels(measure, scope.with(time, pair.after())),
                                found)));
        return found;
    }

    private static void join(List<Fact> before, List<Fact> after, List<Move> found) {
        for (Fact one : before) {
            for (Fact other : after) {
                found.add(new Move(one, other));
            }
        }
    }

    /** A scope's share of each wider one. */
    List<Fact> shares(Measure measure, Scope scope) {
        var found = new ArrayList<Fact>();
        for (Dimension dimension : scope.chosen().keySet()) {
            Scope wider = scope.without(dimension);
            if (dimension.isTime() && scope.chosen().size() > 1) {
                continue;
            }
            for (Fact part : levels(measure, scope)) {
                for (Fact whole : levels(measure, wider)) {
                    if (whole.value() != 0) {
                        found.add(new Fact(
                                part.value() / whole.value() * 100,
                                Unit.PERCENT,
                                measure,
                                Fact.Kind.SHARE,
                                part.formula() + " as a share of " + whole.formula(),
                                part.rows()));
                    }
                }
            }
        }
        return found;
    }

    /** What a scope's change is of the change of each wider one, between the same periods. */
    List<Fact> partsOfChange(Measure measure, Scope scope, Pairs pairs) {
        List<Move> moves = moves(measure, scope, pairs);
        var found = new ArrayList<Fact>();
        for (Dimension dimension : scope.chosen().keySet()) {
            List<Move> wider = dimension.isTime() ? List.of() : moves(measure, scope.without(dimension), pairs);
            for (int i = 0; i < moves.size() && wider.size() == moves.size(); i++) {
                Fact part = moves.get(i).difference();
                Fact whole = wider.get(i).difference();
                if (whole.value() != 0) {
                    found.add(new Fact(
                            part.value() / whole.value() * 100,
                            Unit.PERCENT,
                            measure,
                            Fact.Kind.PART_OF_CHANGE,
                            part.formula() + " as a share of " + whole.formula(),
                            part.rows()));
                }
            }
        }
        return found;
    }

    List<String> timesIn(Dimension time, List<Integer> rows) {
        Set<String> there = new java.util.HashSet<>(
                rows.stream().map(row -> layout.member(row, time)).toList());
        return time.inTime().stream().filter(there::contains).toList();
    }

    Fact cell(Measure measure, int row) {
        double value = layout.value(row, measure).orElse(0);
        String where = layout.dimensions().stream()
                .map(dimension -> layout.member(row, dimension))
                .filter(name -> !name.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("row " + (row + 1));
        return new Fact(
                value, measure.scale().unit(), measure, Fact.Kind.CELL, measure.label() + " of " + where, List.of(row));
    }

    private Fact sum(Measure measure, List<Integer> rows) {
        double sum = rows.stream()
                .mapToDouble(row -> layout.value(row, measure).orElse(0))
                .sum();
        return new Fact(
                sum,
                measure.scale().unit(),
                measure,
                Fact.Kind.SUM,
                "sum of " + measure.label() + " over " + rows.size() + " rows",
                rows);
    }

    private List<Integer> present(Measure measure, List<Integer> rows) {
        return rows.stream()
                .filter(row -> layout.value(row, measure).isPresent())
                .toList();
    }

    /** The largest or smallest cell of a scope. */
    Optional<Fact> extreme(Measure measure, Scope scope, boolean largest) {
        Comparator<Fact> order = Comparator.comparingDouble(Fact::value);
        return cells(measure, scope).stream().max(largest ? order : order.reversed());
    }
}
