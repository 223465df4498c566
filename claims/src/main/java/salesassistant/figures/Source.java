package salesassistant.figures;

import java.util.List;

/** Where a supported claim comes from: the column, the rows (counted from 0) and how the value follows from them. */
public record Source(String column, List<Integer> rows, String formula) {

    public Source {
        rows = List.copyOf(rows);
    }
}
