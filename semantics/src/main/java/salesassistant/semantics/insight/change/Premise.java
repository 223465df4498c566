package salesassistant.semantics.insight.change;

/** What a question takes for granted about the change. */
public enum Premise {
    FELL,
    ROSE,
    /** Nothing about the direction. */
    CHANGED
}
