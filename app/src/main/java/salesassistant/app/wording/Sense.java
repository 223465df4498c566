package salesassistant.app.wording;

/** What a word claims, where it claims something. */
enum Sense {
    UP,
    DOWN,
    MORE,
    LESS,
    TOP,
    BOTTOM,
    FLAT,
    /** A number in letters, or a unit. */
    NUMBER,
    /** Says that the figure is not quite it. */
    HEDGE,
    NOT,
    CAUSE,
    /** What may be behind a change, whether or not it is said to be. */
    DRIVER,
    FUTURE,
    /** Speaks of the reader, the writer, or of how it came to write. */
    YOU,
    TIME,
    SUM,
    MEAN,
    /** Claims a count or a rank in passing. */
    BOTH,
    /** Measures of other trades. */
    OTHER,
    /** Points back at what was named before. */
    IT,
    /** Claims nothing. */
    FUNCTION
}
