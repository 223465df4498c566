package salesassistant.semantics.reading;

/** The meaning of one part of a question. */
public sealed interface Said {

    /** A measure was named. */
    record MeasureNamed(String measure) implements Said {}
}
