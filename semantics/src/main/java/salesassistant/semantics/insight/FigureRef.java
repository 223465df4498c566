package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.util.List;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.catalog.VatRate;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;

/**
 * A number that knows where it comes from: a cell of the answer, a recorded formula over such cells, or the catalog. Only this package
 * makes them, so that nobody can bring a number of his own.
 */
public abstract sealed class FigureRef {

    private final BigDecimal value;
    private final Unit unit;
    private final int decimals;

    private FigureRef(BigDecimal value, Unit unit, int decimals) {
        this.value = value;
        this.unit = unit;
        this.decimals = decimals;
    }

    public final BigDecimal value() {
        return value;
    }

    public final Unit unit() {
        return unit;
    }

    public final int decimals() {
        return decimals;
    }

    /**
     * Where it comes from, readable and whole, so that whoever has the tables can compute it again: {@code [3,sales_value]},
     * {@code SHARE([0,sales_value], SUM([0..9,sales_value]))}, or a number that the catalog states.
     */
    public abstract String origin();

    @Override
    public final String toString() {
        return origin() + " = " + value.toPlainString();
    }

    /** A number as it stands in the table. */
    public static final class Cell extends FigureRef {

        private final String statement;
        private final int row;
        private final Column column;

        Cell(String statement, int row, Column column, BigDecimal value) {
            super(value, column.unit(), column.decimals());
            this.statement = statement;
            this.row = row;
            this.column = column;
        }

        /** Which of several statements returned the table; empty where there is only one. */
        public String statement() {
            return statement;
        }

        public int row() {
            return row;
        }

        public Column column() {
            return column;
        }

        @Override
        public String origin() {
            return statement + "[" + row + "," + column.name() + "]";
        }
    }

    /** A number that no table holds: what the catalog states, or how many weeks there are. */
    public static final class Stated extends FigureRef {

        private final String origin;

        private Stated(String origin, BigDecimal value, Unit unit) {
            super(value, unit, Math.max(0, value.scale()));
            this.origin = origin;
        }

        /** A rate of value added tax in per cent. */
        public static Stated of(VatRate rate) {
            var percent = rate.percent().signum() == 0
                    ? BigDecimal.ZERO
                    : rate.percent().stripTrailingZeros();
            return new Stated(
                    "vat[" + rate.country() + "," + rate.from() + "]",
                    new BigDecimal(percent.toPlainString()),
                    Unit.PERCENT);
        }

        /** How many weeks a period has. */
        public static Stated weeks(Period period) {
            return new Stated("weeks[" + weeksOf(period) + "]", BigDecimal.valueOf(period.weeks()), Unit.NUMBER);
        }

        /** How many weeks of a step of time a period holds. */
        public static Stated weeks(Step step, Period period) {
            return new Stated(
                    "weeks[" + step.name() + "," + weeksOf(period) + "]",
                    BigDecimal.valueOf(step.weeks()),
                    Unit.NUMBER);
        }

        /** How many weeks a step of time has. */
        public static Stated weeks(Step step) {
            return new Stated("weeks[" + step.name() + "]", BigDecimal.valueOf(step.allWeeks()), Unit.NUMBER);
        }

        /** Below what the catalog tells to be cautious with a measure. */
        public static Stated limit(Measure measure) {
            return new Stated(
                    "limit[" + measure.name() + "]",
                    BigDecimal.valueOf(measure.cautionBelow().orElseThrow()),
                    Unit.NUMBER);
        }

        private static String weeksOf(Period period) {
            return IsoWeek.of(period.firstWeekEnd()) + ".." + IsoWeek.of(period.lastWeekEnd());
        }

        @Override
        public String origin() {
            return origin;
        }
    }

    /** A number computed from others. */
    public static final class Formula extends FigureRef {

        private final Rule operation;
        private final List<FigureRef> inputs;

        /** The rule over the inputs, computed here and nowhere else. */
        public Formula(Rule operation, List<FigureRef> inputs) {
            super(
                    operation.of(inputs.stream().map(FigureRef::value).toList()),
                    operation.unit(inputs.getFirst().unit()),
                    operation.decimals(inputs.getFirst().decimals()));
            this.operation = operation;
            this.inputs = List.copyOf(inputs);
        }

        public Rule operation() {
            return operation;
        }

        public List<FigureRef> inputs() {
            return inputs;
        }

        @Override
        public String origin() {
            return operation + "(" + Origins.of(inputs) + ")";
        }
    }
}
