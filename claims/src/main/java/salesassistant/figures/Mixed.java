package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What several columns of one row give together: the figure before a change, a part of all parts, an amount per unit. */
final class Mixed {

    private static final String BEFORE = "before the change, ";
    private static final String PER = "per unit, ";
    private static final int MOST_COLUMNS = 12;
    private static final double[] SCALES = {1e-6, 1e-3, 1, 1e3, 1e6};

    private final Layout layout;
    private final List<Fact> cells;
    private final List<Fact> found = new ArrayList<>();

    private Mixed(Layout layout, List<Fact> cells) {
        this.layout = layout;
        this.cells = cells;
    }

    static Stream<Fact> of(Layout layout, List<Fact> cells) {
        if (layout.measures().size() > MOST_COLUMNS) {
            return Stream.empty();
        }
        var mixed = new Mixed(layout, cells);
        for (Fact one : cells) {
            if (one.measure().isLevel()) {
                cells.stream()
                        .filter(other -> other != one && other.rows().equals(one.rows()))
                        .forEach(other -> mixed.combine(one, other));
                mixed.part(one);
            }
        }
        return mixed.found.stream();
    }

    private void combine(Fact one, Fact other) {
        if (layout.movements(one.measure()).contains(other.measure())) {
            double before = other.measure().kind() == Measure.Kind.CHANGE
                    ? one.value() / (1 + other.value() / 100)
                    : one.value() - other.value();
            add(one, Fact.Kind.BEFORE, before, one.unit(), BEFORE);
        }
        boolean amounts =
                one.measure().kind() == Measure.Kind.LEVEL && other.measure().kind() == Measure.Kind.LEVEL;
        if (amounts
                && other.value() != 0
                && !one.measure().words().equals(other.measure().words())) {
            double written = one.value()
                    * one.measure().scale().factor()
                    / (other.value() * other.measure().scale().factor());
            for (double scale : SCALES) {
                add(one, Fact.Kind.PER, written * scale, Unit.PLAIN, PER + other.formula() + ", ");
            }
        }
    }

    private void part(Fact one) {
        List<Fact> all = cells.stream()
                .filter(other -> other.rows().equals(one.rows())
                        && other.measure().kind() == Measure.Kind.LEVEL
                        && other.unit() == one.unit()
                        && !other.measure().when().earlier())
                .toList();
        double whole = all.stream().mapToDouble(Fact::value).sum();
        if (all.size() > 1 && all.contains(one) && whole != 0) {
            add(one, Fact.Kind.SHARE, one.value() / whole * 100, Unit.PERCENT, "share of the row, ");
        }
    }

    private void add(Fact of, Fact.Kind kind, double value, Unit unit, String how) {
        found.add(new Fact(value, unit, of.measure(), kind, how + of.formula(), of.rows()));
    }
}
