package salesassistant.semantics.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the inputs of a formula, every one of them: cells that follow each other as {@code [0..51,sales_value]}, with the rows
 * {@code 0..51 104..155} or each fourth {@code 0..48/4}, and several columns of each row {@code [0..9,sales_units|sales_value]}.
 */
final class Origins {

    /** Fewer rows are written one by one. */
    private static final int SHORTEST_RUN = 3;

    private Origins() {}

    static String of(List<FigureRef> inputs) {
        var written = new ArrayList<String>();
        for (int i = 0; i < inputs.size(); ) {
            var columns = columns(inputs, i);
            var rows = rows(inputs, i, columns);
            if (inputs.get(i) instanceof FigureRef.Cell cell && rows.size() >= SHORTEST_RUN) {
                written.add(cell.statement() + "[" + runs(rows) + "," + String.join("|", columns) + "]");
                i += rows.size() * columns.size();
            } else {
                written.add(inputs.get(i++).origin());
            }
        }
        return String.join(", ", written);
    }

    /** The columns taken of the row at which the inputs begin. */
    private static List<String> columns(List<FigureRef> inputs, int from) {
        var columns = new LinkedHashSet<String>();
        if (!(inputs.get(from) instanceof FigureRef.Cell first)) {
            return List.of();
        }
        for (int i = from; i < inputs.size(); i++) {
            if (!(inputs.get(i) instanceof FigureRef.Cell cell)
                    || cell.row() != first.row()
                    || !cell.statement().equals(first.statement())
                    || !columns.add(cell.column().name())) {
                break;
            }
        }
        return List.copyOf(columns);
    }

    /** The rows of which just these columns are taken in just this order. */
    private static List<Integer> rows(List<FigureRef> inputs, int from, List<String> columns) {
        var rows = new ArrayList<Integer>();
        if (!(inputs.get(from) instanceof FigureRef.Cell first)) {
            return rows;
        }
        for (int at = from; at + columns.size() <= inputs.size(); at += columns.size()) {
            var block = inputs.subList(at, at + columns.size());
            if (!(block.getFirst() instanceof FigureRef.Cell cell)
                    || !isRow(block, first.statement(), cell.row(), columns)) {
                break;
            }
            rows.add(cell.row());
        }
        return rows;
    }

    private static boolean isRow(List<FigureRef> block, String statement, int row, List<String> columns) {
        for (int i = 0; i < block.size(); i++) {
            if (!(block.get(i) instanceof FigureRef.Cell cell)
                    || cell.row() != row
                    || !cell.statement().equals(statement)
                    || !cell.column().name().equals(columns.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String runs(List<Integer> rows) {
        var runs = new ArrayList<String>();
        for (int from = 0; from < rows.size(); ) {
            var to = endOfRun(rows, from);
            if (to - from + 1 < SHORTEST_RUN) {
                runs.add(rows.get(from++).toString());
            } else {
                var step = rows.get(from + 1) - rows.get(from);
                runs.add(rows.get(from) + ".." + rows.get(to) + (step == 1 ? "" : "/" + step));
                from = to + 1;
            }
        }
        return runs.stream().collect(Collectors.joining(" "));
    }

    /** The last of the rows that rise from one to the next by as much as the first two. */
    private static int endOfRun(List<Integer> rows, int from) {
        var to = from;
        while (to + 1 < rows.size()
                && rows.get(to + 1) > rows.get(to)
                && rows.get(to + 1) - rows.get(to) == rows.get(from + 1) - rows.get(from)) {
            to++;
        }
        return to;
    }
}
