package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.util.List;
import salesassistant.semantics.catalog.Unit;

/** Arithmetic over figures: what it gives depends on them alone. */
public interface Rule {

    BigDecimal of(List<BigDecimal> inputs);

    /** The unit of the result, where the first input is of the given one. */
    Unit unit(Unit input);

    /** The decimals of the result, where the first input has the given ones. */
    int decimals(int input);
}
