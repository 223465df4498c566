package salesassistant.semantics.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the source once: exactly one member of every partition, grouped by its keys.
 *
 * @param pins the one member picked of each partition column
 * @param where further conditions, all of which hold
 */
record Scan(
        String name,
        String comment,
        String source,
        Map<String, String> pins,
        List<SqlExpression> where,
        Optional<CalendarJoin> calendar,
        List<Output> keys,
        List<Output> values)
        implements SqlNode {

    Scan {
        where = List.copyOf(where);
        keys = List.copyOf(keys);
        values = List.copyOf(values);
    }

    /** Which weeks of the source belong to a week of the calendar. */
    record CalendarJoin(String calendar, SqlExpression on) {}
}
