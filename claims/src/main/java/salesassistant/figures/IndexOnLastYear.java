package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** An index of 109 on last year is also said as "grew 9 %": each such column becomes one more, of the change in per cent. */
final class IndexOnLastYear {

    private static final double SAME = 100;

    private IndexOnLastYear() {}

    /** The same table with a column more for each index on last year, where no column says how much anything moved. */
    static Table told(Table table, Layout layout) {
        boolean moving = layout.measures().stream().anyMatch(Measure::isMovement);
        List<Measure> indices =
                layout.measures().stream().filter(IndexOnLastYear::isOnLastYear).toList();
        return moving || indices.isEmpty() ? table : with(table, layout, indices);
    }

    private static boolean isOnLastYear(Measure measure) {
        return measure.kind() == Measure.Kind.INDEX
                && Token.words(measure.label()).stream().anyMatch(ColumnWords.EARLIER::contains);
    }

    private static Table with(Table table, Layout layout, List<Measure> indices) {
        var columns = new ArrayList<>(table.columns());
        indices.forEach(index -> columns.add(Table.Column.of(name(index))));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = new ArrayList<@Nullable Object>();
            for (int column = 0; column < table.columns().size(); column++) {
                cells.add(table.cell(row, column));
            }
            for (Measure index : indices) {
                OptionalDouble value = layout.value(row, index);
                cells.add(value.isEmpty() ? null : (Object) (value.getAsDouble() - SAME));
            }
            rows.add(cells);
        }
        return new Table(columns, rows);
    }

    private static String name(Measure index) {
        List<String> of = Token.words(index.label()).stream()
                .takeWhile(word -> !Lexicon.known().concepts(word).contains("INDEX"))
                .toList();
        return (String.join(" ", of) + " change vs last year (%)").strip();
    }
}
