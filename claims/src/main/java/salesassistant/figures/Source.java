package salesassistant.figures;

import java.util.List;

/** Where a supported claim comes from: the column, the rows (counted from 0) and how the value follows from them. */
public record Source(String column, List<Integer> rows, String formula) {

    public Source {
        rows = List.copyOf(rows);
    }

    Source inRowsOf(int periods) {
        return new Source(
                column, rows.stream().map(row -> row / periods).distinct().toList(), formula);
    }
}
