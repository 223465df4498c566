package salesassistant.evaluation;

import java.util.List;

/**
 * What the product replied.
 *
 * @param outcome answered, needs_choice or declined; "problem" when it failed
 * @param text everything a person would read beside the table
 */
record Reply(
        String outcome,
        String queryId,
        String conversationId,
        String sql,
        Table table,
        String text,
        int followups,
        boolean cached,
        double milliseconds) {

    static Reply problem(String text, double milliseconds) {
        return new Reply("problem", "", "", "", new Table(List.of(), List.of()), text, 0, false, milliseconds);
    }

    boolean answered() {
        return outcome.equals("answered");
    }
}
