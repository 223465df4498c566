package salesassistant.app.question;

import java.util.List;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.query.Column;

/** Where a figure of a text comes from, the way the wire has it. */
public final class FigureSource {

    private FigureSource() {}

    /** A cell by row and column, such as {@code r0c1}; a formula as it was computed. */
    public static String of(FigureRef figure, List<Column> columns) {
        return figure instanceof FigureRef.Cell cell && cell.statement().isEmpty()
                ? "r" + cell.row() + "c" + columns.indexOf(cell.column())
                : figure.origin();
    }
}
