package salesassistant.semantics.insight.change;

import salesassistant.semantics.insight.Cells;
import salesassistant.semantics.result.ResultTable;

/** What an inquiry was answered. */
public record Learned(Inquiry inquiry, ResultTable table) {

    /** Its numbers, each named by the step it comes from. */
    public Cells cells() {
        return new Cells(inquiry.query(), table, inquiry.step().name().toLowerCase(java.util.Locale.ROOT));
    }
}
