package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.util.List;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;

/**
 * A number that knows where it comes from: a cell of the answer, or a recorded formula over such cells. Only this package
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

    /** Where it comes from, readable: {@code [3,sales_value]} or {@code SHARE([0,sales_value], SUM(…))}. */
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

        Cell(int row, Column column, BigDecimal value) {
            this("", row, column, value);
        }

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

    /** A number computed from others. */
    public static final class Formula extends FigureRef {

        /** A formula over more than this is written by its first and its last input. */
        private static final int MOST_WRITTEN = 60;

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
            var origins = inputs.stream().map(FigureRef::origin).toList();
            var written = origins.size() <= MOST_WRITTEN
                    ? String.join(", ", origins)
                    : origins.getFirst() + ", …, " + origins.getLast();
            return operation + "(" + written + ")";
        }
    }
}
