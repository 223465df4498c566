package salesassistant.semantics.sql;

import java.util.List;

/**
 * A cell added up over the rows of the answer.
 *
 * @param within the key columns inside whose values it is added up
 */
record Total(Cell cell, List<String> within, String name) {

    Total {
        within = List.copyOf(within);
    }

    SqlExpression field() {
        return new SqlExpression.Field("", name);
    }
}
