package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns a table with a column for each member, "week | ICA | Coop", into one with a row for each. */
final class ColumnsOfNames {

    private static final int MOST_APART = 50;

    private ColumnsOfNames() {}

    /** The same figures with a column of names, where every column of figures is called by one; else the table itself. */
    static Table melted(Table table, Layout layout) {
        List<Measure> measures = layout.measures();
        if (measures.size() < 2 || layout.dimensions().size() != 1 || !alike(layout)) {
            return table;
        }
        boolean names =
                measures.stream().allMatch(measure -> isName(table.columns().get(measure.column())));
        if (!names) {
            return table;
        }
        int first = layout.dimensions().getFirst().column();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (Measure measure : measures) {
                var cells = new ArrayList<@Nullable Object>();
                cells.add(table.cell(row, first));
                cells.add(table.columns().get(measure.column()).name());
                cells.add(table.cell(row, measure.column()));
                rows.add(cells);
            }
        }
        String figures = isPrices(layout) ? "price" : "figure";
        return new Table(
                List.of(table.columns().get(first), Table.Column.of("brand retailer"), Table.Column.of(figures)), rows);
    }

    private static boolean isName(Table.Column column) {
        List<String> words = Token.words(column.name());
        return column.label().isEmpty()
                && column.unit().isEmpty()
                && column.name().length() > 1
                && Character.isUpperCase(column.name().codePointAt(0))
                && words.stream()
                        .noneMatch(word -> !Lexicon.known().concepts(word).isEmpty()
                                || Lexicon.known().isNoun(word)
                                || Set.of("total", "totalt", "sum", "summa", "rank", "index", "value")
                                        .contains(word));
    }

    /** Plain levels of one size, none of a period. */
    private static boolean alike(Layout layout) {
        double[] means = layout.measures().stream()
                .mapToDouble(measure -> IntStream.range(0, layout.table().rows().size())
                        .mapToObj(row -> layout.value(row, measure))
                        .filter(found -> found.isPresent())
                        .mapToDouble(found -> Math.abs(found.getAsDouble()))
                        .average()
                        .orElse(0))
                .sorted()
                .toArray();
        return layout.measures().stream()
                        .allMatch(measure -> measure.kind() == Measure.Kind.LEVEL
                                && measure.scale().unit() == Unit.PLAIN
                                && measure.when().moment().isEmpty()
                                && !measure.when().earlier())
                && means[0] > 0
                && means[means.length - 1] / means[0] < MOST_APART;
    }

    /** Figures with two decimals throughout are prices. */
    private static boolean isPrices(Layout layout) {
        return layout.names().size() == 1
                && layout.measures().stream()
                        .allMatch(measure -> measure.scale().decimals() == 2
                                || measure.scale().decimals() == 1);
    }
}
