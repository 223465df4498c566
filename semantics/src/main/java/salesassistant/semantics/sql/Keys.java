package salesassistant.semantics.sql;

import java.util.List;

/** All different keys of earlier steps, so that a row missing in one of them is not lost. */
record Keys(String name, String comment, List<String> columns, List<String> steps, List<List<SqlExpression>> named)
        implements SqlNode {

    Keys {
        columns = List.copyOf(columns);
        steps = List.copyOf(steps);
        named = List.copyOf(named);
    }
}
