package salesassistant.evaluation.told;

import java.util.List;

/** Where a figure of a text comes from, as the wire says it. */
sealed interface Reference {

    /**
     * A number of a table.
     *
     * @param statement which statement of an answer to why returned the table; empty for the answer's own
     */
    record Cell(String statement, int row, String column) implements Reference {}

    /**
     * A number that no table holds.
     *
     * @param what a rate of tax ({@code vat}), a count of weeks ({@code weeks}), or a limit of caution ({@code limit})
     * @param of what it is about
     */
    record Stated(String what, List<String> of) implements Reference {

        public Stated {
            of = List.copyOf(of);
        }
    }

    /** What a rule makes of others. */
    record Formula(String rule, List<Reference> inputs) implements Reference {

        public Formula {
            inputs = List.copyOf(inputs);
        }
    }
}
