package salesassistant.figures;

import java.util.List;

/** A figure the table holds or that follows from it, in its own unit, and how it follows. */
record Fact(double value, Unit unit, Measure measure, String formula, List<Integer> rows, boolean derived) {

    Source source() {
        return new Source(measure.label(), rows, formula);
    }

    String shown() {
        return formula + " = " + Cells.show(value);
    }
}
