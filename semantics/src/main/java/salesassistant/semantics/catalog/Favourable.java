package salesassistant.semantics.catalog;

/** Which direction of a measure is good news for the asker. */
public enum Favourable {
    UP,
    DOWN,
    NEITHER
}
