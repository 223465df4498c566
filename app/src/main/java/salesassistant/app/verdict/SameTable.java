package salesassistant.app.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.result.ResultTable;

/**
 * Whether a table says what another one says. Each of its columns has to be one of the other's, cell by cell, once both are
 * in the same order, and the other's first figure has to be among them. When in doubt, it does not.
 */
final class SameTable {

    /** Engines add doubles in different orders. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    private SameTable() {}

    static boolean holds(ResultTable one, ResultTable other) {
        if (one.rowCount() != other.rowCount() || one.truncated() || other.truncated() || one.rowCount() == 0) {
            return false;
        }
        var figure = firstFigure(other);
        var keys = keys(one, other);
        if (figure < 0 || keys.isEmpty() && one.rowCount() > 1) {
            return false;
        }
        var ours = sorted(one, keys.stream().map(pair -> pair[0]).toList());
        var theirs = sorted(other, keys.stream().map(pair -> pair[1]).toList());
        var found = IntStream.range(0, one.columns().size())
                .map(column -> same(ours, column, theirs, other.columns().size()))
                .boxed()
                .toList();
        return found.stream().noneMatch(column -> column < 0) && found.contains(figure);
    }

    /** Pairs of columns that hold the same texts, by which both tables can be put in the same order. */
    private static List<int[]> keys(ResultTable one, ResultTable other) {
        var pairs = new ArrayList<int[]>();
        for (int i = 0; i < one.columns().size(); i++) {
            for (int j = 0; j < other.columns().size(); j++) {
                if (isKey(one, i) && isKey(other, j) && texts(one, i).equals(texts(other, j))) {
                    pairs.add(new int[] {i, j});
                    break;
                }
            }
        }
        return pairs;
    }

    private static boolean isKey(ResultTable table, int column) {
        return table.rows().stream().noneMatch(row -> row.get(column) instanceof Number);
    }

    private static List<String> texts(ResultTable table, int column) {
        return table.rows().stream()
                .map(row -> String.valueOf(row.get(column)))
                .sorted()
                .toList();
    }

    private static int firstFigure(ResultTable table) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).figure().isPresent())
                .findFirst()
                .orElse(-1);
    }

    private static List<List<@Nullable Object>> sorted(ResultTable table, List<Integer> keys) {
        return table.rows().stream()
                .sorted(Comparator.comparing(row -> keys.stream()
                        .map(key -> String.valueOf(row.get(key)))
                        .toList()
                        .toString()))
                .toList();
    }

    private static int same(
            List<List<@Nullable Object>> ours, int column, List<List<@Nullable Object>> theirs, int columns) {
        return IntStream.range(0, columns)
                .filter(j -> IntStream.range(0, ours.size())
                        .allMatch(row ->
                                equal(ours.get(row).get(column), theirs.get(row).get(j))))
                .findFirst()
                .orElse(-1);
    }

    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            var x = new BigDecimal(a.toString());
            var y = new BigDecimal(b.toString());
            var size = x.abs().max(y.abs());
            return x.subtract(y).abs().compareTo(size.multiply(TOLERANCE, MathContext.DECIMAL64)) <= 0;
        }
        return one == null ? other == null : other != null && one.toString().equals(other.toString());
    }
}
