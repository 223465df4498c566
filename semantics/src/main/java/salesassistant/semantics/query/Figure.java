package salesassistant.semantics.query;

/** One number per row: a measure and what is done with it. */
public record Figure(String measure, Calculation calculation) {

    public static Figure of(String measure) {
        return new Figure(measure, new Calculation.Value());
    }
}
