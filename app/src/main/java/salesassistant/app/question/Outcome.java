package salesassistant.app.question;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Chart;
import salesassistant.semantics.narration.Narrative;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.SqlStatement;

/** How a question ended that did not fail. */
public sealed interface Outcome {

    /** The outcome in the words of the wire. */
    String name();

    /** How it was made. */
    Made made();

    /** With a table and what it says. */
    record Answered(
            Interpretation.Understood understood,
            SqlStatement statement,
            ResultTable table,
            Narrative narrative,
            Optional<Chart> chart,
            Made made)
            implements Outcome {

        @Override
        public String name() {
            return "answered";
        }

        /** The same without rows, which can be fetched anew. */
        Answered withoutRows() {
            return with(new ResultTable(table.columns(), List.of(), table.rowCount()));
        }

        Answered with(ResultTable rows) {
            return new Answered(understood, statement, rows, narrative, chart, made);
        }

        public boolean lacksRows() {
            return table.rows().isEmpty() && table.rowCount() > 0;
        }
    }

    /** With words, where no number was asked for. */
    record Explained(Interpretation.Explained explained, Made made) implements Outcome {

        @Override
        public String name() {
            return "answered";
        }
    }

    /** With a question back. */
    record NeedsChoice(Interpretation.Ambiguous ambiguous, List<Interpretation.Choice> choices, Made made)
            implements Outcome {

        public NeedsChoice {
            choices = List.copyOf(choices);
        }

        @Override
        public String name() {
            return "needs_choice";
        }
    }

    /**
     * With a no.
     *
     * @param reason why, in a word
     * @param sentence why, in a sentence
     * @param words the words that stopped it
     * @param suggestions questions that work
     */
    record Declined(
            Language language, String reason, String sentence, List<String> words, List<String> suggestions, Made made)
            implements Outcome {

        public Declined {
            words = List.copyOf(words);
            suggestions = List.copyOf(suggestions);
        }

        @Override
        public String name() {
            return "declined";
        }
    }
}
