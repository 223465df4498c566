package salesassistant.semantics.sql;

import java.time.LocalDate;
import salesassistant.semantics.query.Grain;

/**
 * Every week of a period with the name of the row it belongs to, so that weeks without sales are rows too.
 */
record Calendar(String name, String comment, LocalDate first, LocalDate last, Grain grain) implements SqlNode {

    static final String WEEK_END = "calendar_week_end";

    /** The column that names the row a week belongs to. */
    String label() {
        return grain.name().toLowerCase(java.util.Locale.ROOT);
    }
}
