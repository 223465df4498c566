package salesassistant.semantics.catalog;

/**
 * What a measure with a time window of its own says of another one.
 *
 * @param window the weeks it covers, whatever else is asked
 * @param part what it says of these weeks
 * @param of the measure without a window it belongs to, by name: one the view has, or one its family stands for
 */
public record BakedMeasure(BakedWindow window, Part part, String of) {

    /** What a measure of a family holds. */
    public enum Part {
        /** The measure in the window. */
        VALUE,
        /** The measure in the window a year before. */
        YEAR_AGO,
        /** Value minus that of the year before. */
        DIFFERENCE,
        /** The growth in per cent. */
        PERCENT
    }
}
