package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import salesassistant.semantics.catalog.Unit;

/** The only arithmetic a finding may do with the cells of an answer. */
public enum Operation implements Rule {
    SUM {
        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            return inputs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    },
    AVERAGE {
        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            return SUM.of(inputs).divide(BigDecimal.valueOf(inputs.size()), MathContext.DECIMAL64);
        }
    },
    /** How many inputs there are. */
    COUNT {
        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            return BigDecimal.valueOf(inputs.size());
        }
    },
    /** The first minus the second. */
    DIFFERENCE {
        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            return inputs.get(0).subtract(inputs.get(1));
        }
    },
    /** 100 × the first ÷ the second. */
    SHARE {
        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            return inputs.get(0).multiply(HUNDRED).divide(inputs.get(1), MathContext.DECIMAL64);
        }
    },
    /** 100 × (the first ÷ the second − 1). */
    CHANGE_PERCENT {
        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            return SHARE.of(inputs).subtract(HUNDRED);
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Unit unit(Unit input) {
        return switch (this) {
            case SUM, AVERAGE -> input;
            case DIFFERENCE -> input == Unit.PERCENT ? Unit.POINTS : input;
            case COUNT -> Unit.NUMBER;
            case SHARE, CHANGE_PERCENT -> Unit.PERCENT;
        };
    }

    @Override
    public int decimals(int input) {
        return switch (this) {
            case SUM, AVERAGE, DIFFERENCE -> input;
            case COUNT -> 0;
            case SHARE, CHANGE_PERCENT -> 1;
        };
    }
}
