package salesassistant.semantics.sql;

import java.util.List;

/**
 * Computes columns from earlier steps.
 *
 * @param joins further steps, lined up on keys; without keys every row meets every row
 * @param group the expressions of a group; empty for no grouping
 */
record Select(
        String name,
        String comment,
        String from,
        List<Join> joins,
        List<Output> outputs,
        List<SqlExpression> where,
        List<SqlExpression> group,
        List<SqlExpression.Sorting> order)
        implements SqlNode {

    Select {
        joins = List.copyOf(joins);
        outputs = List.copyOf(outputs);
        where = List.copyOf(where);
        group = List.copyOf(group);
        order = List.copyOf(order);
    }

    /** A step whose row with the same keys, where there is one, is put beside. */
    record Join(String step, List<String> keys) {
        Join {
            keys = List.copyOf(keys);
        }
    }
}
