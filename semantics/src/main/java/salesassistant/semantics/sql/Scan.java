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

    /** Whether the source is a metric view, whose engine evaluates the measures by all keys. */
    boolean evaluated() {
        return values.stream().anyMatch(value -> evaluated(value.expression()));
    }

    private static boolean evaluated(SqlExpression expression) {
        return switch (expression) {
            case SqlExpression.MeasureOf _ -> true;
            case SqlExpression.Call call -> call.arguments().stream().anyMatch(Scan::evaluated);
            case SqlExpression _ -> false;
        };
    }

    /** Which weeks of the source belong to a week of the calendar. */
    record CalendarJoin(String calendar, SqlExpression on) {}
}
