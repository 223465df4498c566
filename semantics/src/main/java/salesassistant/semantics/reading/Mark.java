package salesassistant.semantics.reading;

/** What a question says of its rows and their movement. */
public enum Mark {
    /** "Which brands", "brands that": some of them. */
    CHOSEN,
    /** "Grew", said of whoever did and of how much. */
    GREW,
    /** "Growth", which may be one or none. */
    GROWTH,
    /** "Since launch": the weeks from that of the members that are named. */
    SINCE_LAUNCH,
    /** "Did not grow", "did not fall": of some rows, those. */
    NOT_RISEN,
    NOT_FALLEN,
    /** "First", said of the rows that a superlative names: all of them, in that order. */
    FIRST,
    /** "How much": all of them, whichever way they moved. */
    SIZE
}
