package salesassistant.semantics.insight.change;

import java.util.Locale;
import java.util.Optional;
import salesassistant.semantics.insight.Cells;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.result.ResultTable;

/** What an inquiry was answered. */
public record Learned(Inquiry inquiry, ResultTable table) {

    /** Its numbers, each named by the step it comes from. */
    public Cells cells() {
        return new Cells(inquiry.query(), table, inquiry.step().name().toLowerCase(Locale.ROOT));
    }

    /** The number of its first row by that calculation of the figure's measure; empty where it has no rows. */
    Optional<FigureRef> first(Figure figure, Calculation calculation) {
        return table.rows().isEmpty() ? Optional.empty() : cells().cell(0, new Figure(figure.measure(), calculation));
    }
}
