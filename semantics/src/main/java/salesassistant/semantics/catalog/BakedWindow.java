package salesassistant.semantics.catalog;

/**
 * A stretch of time that a measure carries in itself, up to the newest week of the data.
 *
 * @param weeks how many weeks; 0 for the year to date
 */
public record BakedWindow(int weeks) implements Comparable<BakedWindow> {

    public static final BakedWindow YEAR_TO_DATE = new BakedWindow(0);

    public boolean isYearToDate() {
        return weeks == 0;
    }

    /** What the trade calls it: {@code L4W}, {@code YTD}. */
    public String code() {
        return isYearToDate() ? "YTD" : "L" + weeks + "W";
    }

    @Override
    public int compareTo(BakedWindow other) {
        return Integer.compare(weeks, other.weeks);
    }
}
