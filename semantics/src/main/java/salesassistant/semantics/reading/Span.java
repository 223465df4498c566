package salesassistant.semantics.reading;

/** A stretch of the question, in UTF-16 offsets, the end not included. */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("A span runs forward: " + from + " to " + to + ".");
        }
    }
}
