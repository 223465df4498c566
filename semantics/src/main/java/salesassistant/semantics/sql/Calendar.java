package salesassistant.semantics.sql;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import salesassistant.semantics.query.Grain;

/**
 * Every week of a period with the name of the row it belongs to, so that weeks without sales are rows too.
 *
 * @param windows for rolling rows, how far a window reaches and the step that knows the first week there is
 */
record Calendar(LocalDate first, LocalDate last, Grain grain, Optional<Windows> windows) implements SqlNode {

    static final String NAME = "calendar";
    static final String WEEK_END = "calendar_week_end";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String comment() {
        return windows.isEmpty()
                ? "Every week of the period, so that weeks without sales are rows too."
                : "Every week of the period whose " + windows.get().weeks() + " weeks are all in the data.";
    }

    /** The column that names the row a week belongs to. */
    String label() {
        return grain.name().toLowerCase(Locale.ROOT);
    }

    /** Only weeks so long after the first one that their window is full. */
    record Windows(int weeks, String firstWeekStep) {

        static final String FIRST_WEEK = "first_week_end";
    }
}
