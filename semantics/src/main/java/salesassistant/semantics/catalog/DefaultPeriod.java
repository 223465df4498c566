package salesassistant.semantics.catalog;

/**
 * The period of a measure that has its own default.
 *
 * @param rows the period partition's member whose rows are read: WEEK, or another for its latest complete row
 * @param weeks how many weeks to the latest one are meant
 */
public record DefaultPeriod(String rows, int weeks) {}
