package salesassistant.figures;

import java.util.List;

/** A figure the table holds or that follows from it, in its own unit, and how it follows. */
record Fact(double value, Unit unit, Measure measure, Kind kind, String formula, List<Integer> rows) {

    /** How it follows: it stands there, or it is made of what stands there. */
    enum Kind {
        CELL,
        SUM,
        MEAN,
        /** How far something moved or lies from another, in its own unit or in per cents. */
        CHANGE,
        DIFFERENCE,
        GAP,
        RATIO,
        SHARE,
        /** What a change is of a wider one: "62 % of the growth". */
        PART_OF_CHANGE,
        /** What is left of an earlier figure: "less than half of that in May". */
        PART,
        BEFORE,
        PER
    }

    boolean derived() {
        return kind != Kind.CELL;
    }

    Fact turned() {
        return new Fact(-value, unit, measure, kind, formula, rows);
    }

    Fact as(Kind other, String how) {
        return new Fact(value, unit, measure, other, how, rows);
    }

    Source source() {
        return new Source(measure.label(), rows, formula);
    }

    String shown() {
        return formula + " = " + Cells.show(value);
    }
}
