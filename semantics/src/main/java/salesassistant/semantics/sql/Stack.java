package salesassistant.semantics.sql;

import java.util.List;

/** Rows of several selections one below the other. */
record Stack(String name, String comment, List<Select> parts) implements SqlNode {

    Stack {
        parts = List.copyOf(parts);
    }
}
