package salesassistant.semantics.catalog;

import java.time.LocalDate;
import java.util.Map;

/**
 * Something about the data an answer must mention when it touches it: a missing delivery, a tax change, a movable holiday.
 *
 * @param kind what sort of note it is
 * @param from the first day it concerns
 * @param to the last day it concerns
 * @param scope the members it is limited to, by dimension; empty means everything
 */
public record Note(String id, Kind kind, LocalDate from, LocalDate to, Map<String, String> scope, Label text) {

    public Note {
        scope = Map.copyOf(scope);
    }

    /** What sort of thing a note is about. */
    public enum Kind {
        MISSING_DELIVERY,
        TAX_CHANGE,
        HOLIDAY,
        LONG_YEAR
    }
}
