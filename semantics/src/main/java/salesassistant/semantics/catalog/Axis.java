package salesassistant.semantics.catalog;

/** One of the independent directions in which the published table is cut. */
public enum Axis {
    PRODUCT,
    MARKET,
    PERIOD
}
