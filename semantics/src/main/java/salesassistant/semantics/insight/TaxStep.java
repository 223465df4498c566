package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import salesassistant.semantics.catalog.Unit;

/** By how many per cent prices move when the tax in them goes from the first rate to the second and nothing else changes. */
public record TaxStep() implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 1;

    @Override
    public BigDecimal of(List<BigDecimal> inputs) {
        return HUNDRED.add(inputs.get(1))
                .divide(HUNDRED.add(inputs.get(0)), MathContext.DECIMAL64)
                .subtract(BigDecimal.ONE)
                .multiply(HUNDRED);
    }

    @Override
    public Unit unit(Unit input) {
        return Unit.PERCENT;
    }

    @Override
    public int decimals(int input) {
        return DECIMALS;
    }

    @Override
    public String toString() {
        return "TAX_STEP";
    }
}
