package salesassistant.semantics.sql;

import java.util.List;

/** A statement as steps that build on each other; the last one is the answer. */
record Plan(List<SqlNode> steps, Select answer) {

    Plan {
        steps = List.copyOf(steps);
    }
}
