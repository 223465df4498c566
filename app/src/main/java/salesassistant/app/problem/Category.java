package salesassistant.app.problem;

/** Whose a failure is, which decides what is said about it. */
public enum Category {
    /** The asker can mend it by asking differently. */
    ASKERS,
    /** Ours: a defect. */
    OURS,
    /** Something has run out: time, memory, places in the queue. */
    EXHAUSTED,
    /** Something we depend on has failed. */
    OUTSIDE
}
