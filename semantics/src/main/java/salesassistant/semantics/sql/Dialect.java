package salesassistant.semantics.sql;

import java.time.LocalDate;
import salesassistant.semantics.query.Grain;

/** How one engine writes what the engines write differently. */
interface Dialect {

    String name(String identifier);

    String text(String value);

    String daysLater(String date, int days);

    /** The Sunday that ends the week of a day. */
    String weekEnd(String day);

    /** A table of one column with every week end from the first to the last. */
    String weeks(String first, String last, String column);

    String periodName(Grain grain, String weekEnd);

    default String date(LocalDate day) {
        return "DATE '" + day + "'";
    }
}
