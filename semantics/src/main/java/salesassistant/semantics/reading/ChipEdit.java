package salesassistant.semantics.reading;

/** A change to an answer made without words. */
public sealed interface ChipEdit {

    String chip();

    /** The chip takes the option's meaning. */
    record Replace(String chip, String option) implements ChipEdit {}

    /** The chip is taken away. */
    record Remove(String chip) implements ChipEdit {}
}
