package salesassistant.app.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.app.meaning.BesideWords;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Chart;
import salesassistant.semantics.narration.Narrative;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.SqlStatement;

/** How a question ended that did not fail. */
public sealed interface Outcome {

    /** The outcome in the words of the wire. */
    String name();

    /** How it was made. */
    Made made();

    /** The same with something more to know about it. */
    Outcome with(String caveat);

    /** An outcome with rows. */
    sealed interface WithTable extends Outcome {

        SqlStatement statement();

        ResultTable table();

        /** The same with other rows. */
        WithTable with(ResultTable rows);

        /** The same without rows, which can be fetched anew. */
        default WithTable withoutRows() {
            return with(new ResultTable(table().columns(), List.of(), table().rowCount()));
        }

        /** Whether its rows have been let go. */
        default boolean lacksRows() {
            return table().rows().isEmpty() && table().rowCount() > 0;
        }
    }

    /**
     * With a table and what it says.
     *
     * @param why the reasons of a change, where those were asked for; the table is then what the change is made of
     */
    record Answered(
            Interpretation.Understood understood,
            SqlStatement statement,
            ResultTable table,
            Narrative narrative,
            Optional<Chart> chart,
            Optional<Reasons> why,
            Made made)
            implements WithTable {

        @Override
        public String name() {
            return "answered";
        }

        /** Those of its caveats that only say which of the dashboard's filters were used. */
        public List<String> filtersUsed() {
            return BesideWords.whatWasUsed(understood).stream().toList();
        }

        /** The same in other words, which took until now to find. */
        Answered told(Narrative other, Duration whole) {
            return new Answered(understood, statement, table, other, chart, why, made.lasting(whole));
        }

        @Override
        public Answered with(ResultTable rows) {
            return new Answered(understood, statement, rows, narrative, chart, why, made);
        }

        @Override
        public Answered with(String caveat) {
            return new Answered(understood, statement, table, narrative.with(caveat), chart, why, made);
        }
    }

    /**
     * With a table whose SQL Genie wrote.
     *
     * @param summary what can be said about it for certain
     * @param suggestions questions Genie suggests next
     */
    record AnsweredByGenie(
            Language language,
            GenieSays says,
            SqlStatement statement,
            ResultTable table,
            List<Part> summary,
            List<String> caveats,
            List<String> suggestions,
            Made made)
            implements WithTable {

        public AnsweredByGenie {
            summary = List.copyOf(summary);
            caveats = List.copyOf(caveats);
            suggestions = List.copyOf(suggestions);
        }

        @Override
        public String name() {
            return "answered";
        }

        @Override
        public AnsweredByGenie with(ResultTable rows) {
            return new AnsweredByGenie(language, says, statement, rows, summary, caveats, suggestions, made);
        }

        @Override
        public AnsweredByGenie with(String caveat) {
            var more = new ArrayList<>(caveats);
            more.add(caveat);
            return new AnsweredByGenie(language, says, statement, table, summary, more, suggestions, made);
        }
    }

    /**
     * With words of Genie and no table.
     *
     * @param text what is shown of them
     */
    record SaidByGenie(
            Language language,
            GenieSays says,
            Ending ending,
            String text,
            List<String> caveats,
            List<String> suggestions,
            Made made)
            implements Outcome {

        public SaidByGenie {
            suggestions = List.copyOf(suggestions);
            caveats = List.copyOf(caveats);
        }

        /** What the words are. */
        public enum Ending {
            /** An answer without a number from the data. */
            WORDS("answered"),
            /** A question back. */
            ASKS_BACK("needs_choice"),
            /** SQL that was not run. */
            NOT_RUN("declined");

            private final String name;

            Ending(String name) {
                this.name = name;
            }
        }

        @Override
        public String name() {
            return ending.name;
        }

        @Override
        public SaidByGenie with(String caveat) {
            var more = new ArrayList<>(caveats);
            more.add(caveat);
            return new SaidByGenie(language, says, ending, text, more, suggestions, made);
        }
    }

    /** With words, where no number was asked for. */
    record Explained(Interpretation.Explained explained, Made made) implements Outcome {

        @Override
        public Explained with(String caveat) {
            return this;
        }

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
        public NeedsChoice with(String caveat) {
            return this;
        }

        @Override
        public String name() {
            return "needs_choice";
        }
    }

    /**
     * With several answers, looked up for what was said.
     *
     * @param definitions what terms mean that were looked up as well
     * @param author who chose the words
     */
    record LookedUp(
            List<Looked> looked, List<String> definitions, Narrative.Author author, List<String> followups, Made made)
            implements Outcome {

        public LookedUp {
            looked = List.copyOf(looked);
            definitions = List.copyOf(definitions);
            followups = List.copyOf(followups);
        }

        /** What is said of each that is spoken of at all. */
        public List<Looked> told() {
            return looked.stream().filter(one -> !one.words().isEmpty()).toList();
        }

        /** The words about one of them, which say what they are about where there are others. */
        public List<Part> words(Looked one) {
            return looked.size() > 1 ? one.introduced() : one.words();
        }

        @Override
        public LookedUp with(String caveat) {
            return this;
        }

        @Override
        public String name() {
            return "answered";
        }
    }

    /**
     * With a no.
     *
     * @param reason why, in a word
     * @param sentence why, in a sentence
     * @param words the words that stopped it
     * @param suggestions questions that work
     * @param caveats what there is to know besides, such as that Genie could not be asked
     */
    record Declined(
            Language language,
            String reason,
            String sentence,
            List<String> words,
            List<String> suggestions,
            List<String> caveats,
            Made made)
            implements Outcome {

        public Declined {
            words = List.copyOf(words);
            suggestions = List.copyOf(suggestions);
            caveats = List.copyOf(caveats);
        }

        @Override
        public Declined with(String caveat) {
            var more = new ArrayList<>(caveats);
            more.add(caveat);
            return new Declined(language, reason, sentence, words, suggestions, more, made);
        }

        @Override
        public String name() {
            return "declined";
        }
    }
}
