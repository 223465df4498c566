package salesassistant.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** The cells of a table as they were read once: the member and the number of each, and the rows of each member. */
final class RowIndex {

    private final Map<Integer, List<String>> members = new HashMap<>();
    private final Map<Integer, List<OptionalDouble>> values = new HashMap<>();
    private final Map<Integer, Map<String, List<Integer>>> rows = new HashMap<>();

    private RowIndex() {}

    static RowIndex of(Table table, List<Dimension> dimensions, List<Measure> measures) {
        var index = new RowIndex();
        for (Dimension dimension : dimensions) {
            var written = new ArrayList<String>();
            var rowsOf = new HashMap<String, List<Integer>>();
            for (int row = 0; row < table.rows().size(); row++) {
                Object cell = table.cell(row, dimension.column());
                String member = cell == null ? "" : ColumnProfile.written(cell);
                written.add(member);
                rowsOf.computeIfAbsent(member, name -> new ArrayList<>()).add(row);
            }
            index.members.put(dimension.column(), written);
            index.rows.put(dimension.column(), rowsOf);
        }
        for (Measure measure : measures) {
            var read = new ArrayList<OptionalDouble>();
            for (int row = 0; row < table.rows().size(); row++) {
                read.add(Cells.number(table.cell(row, measure.column())));
            }
            index.values.put(measure.column(), read);
        }
        return index;
    }

    String member(int row, Dimension dimension) {
        return members.getOrDefault(dimension.column(), List.of()).get(row);
    }

    OptionalDouble value(int row, Measure measure) {
        return values.getOrDefault(measure.column(), List.of()).get(row);
    }

    /** The rows of some members, in the order of the table. */
    List<Integer> rowsOf(Dimension dimension, Set<String> some) {
        Map<String, List<Integer>> all = rows.getOrDefault(dimension.column(), Map.of());
        if (some.size() == 1) {
            return all.getOrDefault(some.iterator().next(), List.of());
        }
        var found = new TreeSet<Integer>();
        some.forEach(member -> found.addAll(all.getOrDefault(member, List.of())));
        return List.copyOf(found);
    }
}
