package salesassistant.semantics.query;

import java.math.BigDecimal;

/** Only rows whose figure passes the limit are shown; the limit is in the figure's own unit (per cent already times 100). */
public record Condition(Figure figure, Comparator comparator, BigDecimal limit) {}
