package salesassistant.semantics.insight.change;

/** What could not be looked at, so that nobody takes silence for an answer. */
public enum Unknown {
    DISTRIBUTION,
    PRICE,
    PROMOTION,
    ITEMS,
    MARKETS,
    PRODUCTS,
    COMPETITION,
    ONSET,
    /** How much it usually moves, for want of earlier weeks. */
    USUAL,
    /** It was all looked at, and nothing moved more than it usually does. */
    CAUSE
}
