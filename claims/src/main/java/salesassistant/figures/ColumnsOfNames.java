package salesassistant.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns a table with a column for each member, "week | ICA | Coop" or "product | price_ica | price_coop", into one with rows. */
final class ColumnsOfNames {

    private static final int MOST_APART = 50;
    private static final int MOST_WORDS = 6;
    private static final Set<String> NO_NAMES = Set.of(
            "total", "totalt", "sum", "summa", "rank", "index", "value", "plan", "base", "net", "gross", "avg", "min",
            "max", "new", "old", "local", "online", "actual", "list", "regular", "own", "other", "full", "average");

    private ColumnsOfNames() {}

    /** The same figures with a column of names, where every column of figures is called by one; else the table itself. */
    static Table melted(Table table, Layout layout) {
        List<Measure> measures = layout.measures();
        if (measures.size() < 2 || layout.dimensions().size() != 1 || !alike(layout)) {
            return table;
        }
        List<List<String>> columns = measures.stream()
                .map(measure -> words(table.columns().get(measure.column())))
                .toList();
        var common = new ArrayList<>(columns.getFirst());
        columns.forEach(common::retainAll);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            names.add(name(columns.get(i), common));
            if (!isName(table.columns().get(measures.get(i).column()), columns.get(i), common)) {
                return table;
            }
        }
        if (names.size() < columns.size()) {
            return table;
        }
        return melted(table, layout, columns, common);
    }

    private static Table melted(Table table, Layout layout, List<List<String>> columns, List<String> common) {
        int first = layout.dimensions().getFirst().column();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                var cells = new ArrayList<@Nullable Object>();
                cells.add(table.cell(row, first));
                cells.add(name(columns.get(i), common));
                cells.add(table.cell(row, layout.measures().get(i).column()));
                rows.add(cells);
            }
        }
        String figures = isPrices(layout) ? "price" : "figure";
        return new Table(
                List.of(
                        table.columns().get(first),
                        Table.Column.of("brand retailer"),
                        Table.Column.of(
                                isFigures(common)
                                        ? String.join(" ", common)
                                        : figures + " " + String.join(" ", common))),
                rows);
    }

    private static List<String> words(Table.Column column) {
        return List.of(column.name().replace('_', ' ').strip().split(" +", -1));
    }

    private static String name(List<String> words, List<String> common) {
        String name = String.join(
                " ", words.stream().filter(word -> !common.contains(word)).toList());
        return name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A name is a word that means nothing else; without figures in common it is written with a capital. */
    private static boolean isName(Table.Column column, List<String> words, List<String> common) {
        List<String> own = words.stream().filter(word -> !common.contains(word)).toList();
        return column.label().isEmpty()
                && column.unit().isEmpty()
                && !own.isEmpty()
                && own.size() < MOST_WORDS
                && isFree(own.getFirst())
                && own.stream().allMatch(word -> isFree(word) || isSize(word))
                && (isFigures(common) || Character.isUpperCase(own.getFirst().codePointAt(0)));
    }

    /** The 600 and the g of "Bregott 600 g". */
    private static boolean isSize(String word) {
        return word.matches("\\d{1,4}(?:[.,]\\d+)?\\p{L}{0,4}|g|kg|l|cl|dl|ml|st");
    }

    /** The SE4 of a bidding zone: letters and a number that are no period. */
    private static boolean isCode(String word) {
        return word.matches("\\p{Lu}{2,4}\\d{1,2}") && Moment.parse(word).isEmpty();
    }

    private static boolean isFree(String word) {
        if (isCode(word)) {
            return true;
        }
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return word.length() > 1
                && word.matches("\\p{L}+")
                && Lexicon.known().concepts(lower).isEmpty()
                && !Lexicon.known().isNoun(lower)
                && !NO_NAMES.contains(lower)
                && !ColumnWords.isAny(lower);
    }

    private static boolean isFigures(List<String> words) {
        return words.stream()
                .anyMatch(word -> !Lexicon.known()
                        .concepts(word.toLowerCase(java.util.Locale.ROOT))
                        .isEmpty());
    }

    /** Levels of one size, none of a period. */
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
        Measure first = layout.measures().getFirst();
        return layout.measures().stream()
                        .allMatch(measure -> measure.kind() == first.kind()
                                && (measure.kind() == Measure.Kind.LEVEL || measure.kind() == Measure.Kind.RATIO)
                                && measure.when().moment().isEmpty()
                                && !measure.when().earlier())
                && means[0] > 0
                && means[means.length - 1] / means[0] < MOST_APART;
    }

    /** Figures with one or two decimals throughout are prices where products are the rows. */
    private static boolean isPrices(Layout layout) {
        return layout.names().size() == 1
                && layout.measures().stream()
                        .allMatch(measure -> measure.scale().decimals() == 2
                                || measure.scale().decimals() == 1);
    }
}
