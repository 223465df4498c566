package salesassistant.semantics.query;

/** Which end comes first. */
public enum Direction {
    ASCENDING,
    DESCENDING
}
