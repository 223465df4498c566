package salesassistant.semantics.query;

/**
 * The period figures are held against.
 *
 * @param shiftDays how many days a base week lies before the week it is compared with; 364 or, after a year of 53 weeks, 371
 */
public record Comparison(Kind kind, Period base, int shiftDays) {

    /** What people call it. */
    public enum Kind {
        YEAR_AGO,
        PREVIOUS_PERIOD,
        EXPLICIT
    }

    /** Whether whole years lie between the weeks compared, so that the same feasts and seasons are in both. */
    public boolean ofTheSameSeason() {
        long years = Math.round(shiftDays / 364.0);
        return years > 0 && Math.abs(shiftDays - 364 * years) <= 7 * years;
    }
}
