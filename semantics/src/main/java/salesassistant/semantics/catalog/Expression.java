package salesassistant.semantics.catalog;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/** The aggregate expression of a metric-view measure as a tree; the scalar inside an aggregate is kept as written. */
public sealed interface Expression {

    /** {@code SUM(scalar)}; the scalar is the catalog author's SQL over the columns of one row. */
    record SumOf(String scalar) implements Expression {}

    /** {@code AVG(scalar)} or {@code MAX(scalar)}: readable in a metric view, only ever used by row-only measures. */
    record RowValue(String scalar) implements Expression {}

    /** {@code COUNT(DISTINCT scalar)}. */
    record CountDistinct(String scalar) implements Expression {}

    /** {@code MEASURE(name)}. */
    record MeasureOf(String name) implements Expression {}

    /**
     * A measure of a metric view that its engine evaluates at the grain asked for.
     *
     * @param name its name in the metric view
     * @param factor what its value is multiplied by: 100 where the view holds a percentage as a fraction
     */
    record Evaluated(String name, int factor) implements Expression {}

    /** A measure that a metric view holds only in windows of time; which one is read depends on the period asked for. */
    record InWindows(String measure) implements Expression {}

    record Constant(BigDecimal value) implements Expression {}

    /** {@code left operator right}; a division by zero is null. */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    /** The measures it is computed from directly. */
    default Set<String> measures() {
        return switch (this) {
            case MeasureOf measure -> Set.of(measure.name());
            case Binary binary -> {
                var names = new LinkedHashSet<>(binary.left().measures());
                names.addAll(binary.right().measures());
                yield names;
            }
            case SumOf _, RowValue _, CountDistinct _, Evaluated _, InWindows _, Constant _ -> Set.of();
        };
    }

    /** The four arithmetic operators. */
    enum Operator {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDED_BY("/");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }
}
