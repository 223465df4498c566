package salesassistant.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What the product replied.
 *
 * @param outcome answered, needs_choice or declined; "problem" when it failed
 * @param unaccounted words of an answered question that no chip holds, nor the politeness
 * @param text everything a person would read beside the table
 * @param investigated whether it says why, for which several statements were run
 * @param milliseconds from sending the question to holding the reply's first page
 * @param parts of those, what the server says it took for what: "reading", "sql", "rows", "summary"
 */
record Reply(
        String outcome,
        String queryId,
        String conversationId,
        String sql,
        Table table,
        List<String> unaccounted,
        String text,
        int followups,
        boolean cached,
        boolean investigated,
        double milliseconds,
        Map<String, Double> parts) {

    static Reply problem(String text, double milliseconds) {
        return new Reply(
                "problem",
                "",
                "",
                "",
                new Table(List.of(), List.of()),
                List.of(),
                text,
                0,
                false,
                false,
                milliseconds,
                Map.of());
    }

    boolean answered() {
        return outcome.equals("answered");
    }

    /** Whether figures are shown although words of the question are in no chip; an explanation in words has no chips. */
    boolean passesOverWords() {
        return answered() && !table.columns().isEmpty() && !unaccounted.isEmpty();
    }
}
