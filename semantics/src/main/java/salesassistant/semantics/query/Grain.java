package salesassistant.semantics.query;

/** How fine time is cut; months and quarters hold the weeks that end in them, years are ISO years. */
public enum Grain {
    WEEK,
    /** Four-week periods, thirteen a year. */
    FOUR_WEEKS,
    MONTH,
    QUARTER,
    YEAR
}
