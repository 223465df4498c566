package salesassistant.semantics.query;

/** How a number is held against a limit. */
public enum Comparator {
    MORE_THAN(">"),
    AT_LEAST(">="),
    LESS_THAN("<"),
    AT_MOST("<="),
    EQUAL("=");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
