package salesassistant.semantics.catalog;

/** What kind of values a dimension has. */
public enum ValueType {
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE
}
