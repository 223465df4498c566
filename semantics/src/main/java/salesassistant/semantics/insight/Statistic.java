package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import salesassistant.semantics.catalog.Unit;

/** What insights compute from figures beyond plain arithmetic. */
enum Statistic implements Rule {
    /** The index of Herfindahl and Hirschman: the squares of the inputs' shares in per cent, added. */
    HERFINDAHL {
        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            var sum = Operation.SUM.of(inputs);
            return inputs.stream()
                    .map(input -> Operation.SHARE.of(List.of(input, sum)).pow(2))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @Override
        public Unit unit(Unit input) {
            return Unit.NUMBER;
        }

        @Override
        public int decimals(int input) {
            return 0;
        }
    },
    /** What the weeks before let expect of the next. */
    EXPECTED {
        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            return expected(inputs, 0);
        }
    },
    /** The lower end of what they let expect, 19 times out of 20. */
    EXPECTED_LOW {
        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            return expected(inputs, -1.96);
        }
    },
    /** The upper end. */
    EXPECTED_HIGH {
        @Override
        public BigDecimal of(List<BigDecimal> inputs) {
            return expected(inputs, 1.96);
        }
    };

    @Override
    public Unit unit(Unit input) {
        return input;
    }

    @Override
    public int decimals(int input) {
        return input;
    }

    private static BigDecimal expected(List<BigDecimal> history, double errors) {
        var logs = Forecast.logs(
                history.stream().mapToDouble(BigDecimal::doubleValue).toArray());
        var expected = Forecast.next(logs, logs.length) + errors * Forecast.error(logs, logs.length);
        return new BigDecimal(Math.exp(expected), MathContext.DECIMAL32);
    }
}
