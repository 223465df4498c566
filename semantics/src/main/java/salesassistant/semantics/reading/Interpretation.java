package salesassistant.semantics.reading;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Asked;
import salesassistant.semantics.query.Query;

/** What became of a question's words. */
public sealed interface Interpretation {

    /** The language the question was asked in, and is answered in. */
    Language language();

    /**
     * Every word has found its meaning.
     *
     * @param draft what was said, with what was filled in; the base of follow-ups and of edits
     * @param sentence what was understood, in one sentence
     * @param politeness words that carry no meaning for the answer
     */
    record Understood(
            Language language, Query query, Draft draft, String sentence, List<Chip> chips, List<Span> politeness)
            implements Interpretation {

        public Understood {
            chips = List.copyOf(chips);
            politeness = List.copyOf(politeness);
        }

        /** What the asker takes to have happened, where the question is why. */
        public Optional<Premise> why() {
            return Premise.of(draft);
        }

        /** What of the rows is asked for, where it is not all of them. */
        public Optional<Asked> asked() {
            return Counts.asked(draft, query);
        }
    }

    /** More than one meaning, with materially different numbers. */
    record Ambiguous(Language language, String sentence, List<Choice> choices) implements Interpretation {

        public Ambiguous {
            choices = List.copyOf(choices);
        }
    }

    /**
     * It cannot be answered from this data, or a word is not known.
     *
     * @param sentence why, in one sentence
     * @param words the words that stopped it, as written
     * @param suggestions questions that work
     */
    record OutOfScope(Language language, Reason reason, String sentence, List<String> words, List<String> suggestions)
            implements Interpretation {

        public OutOfScope {
            words = List.copyOf(words);
            suggestions = List.copyOf(suggestions);
        }

        /** The same with other questions that work. */
        OutOfScope offering(List<String> questions) {
            return new OutOfScope(language, reason, sentence, words, questions);
        }
    }

    /** A question about the data or the product, answered in words without a number. */
    record Explained(Language language, String topic, String text, List<String> suggestions) implements Interpretation {

        public Explained {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * One meaning to choose.
     *
     * @param question the question that means just this
     * @param query what it would compute, so that its number can be shown beside it
     */
    record Choice(String label, String sentence, String question, Query query) {}

    /** Why a question was not answered. */
    enum Reason {
        /** Nothing was asked. */
        EMPTY,
        /** A word is in neither the catalog nor the data. */
        UNKNOWN_WORD,
        /** The data does not hold it: profit, households, single stores. */
        NOT_IN_DATA,
        /** Its number would be wrong, whatever way it were computed. */
        WOULD_BE_WRONG,
        /** The words are known, their combination is not understood. */
        NOT_UNDERSTOOD,
        /** It asks about weeks the data does not hold. */
        OUTSIDE_PERIOD,
        /** A follow-up without anything before it. */
        NO_CONTEXT
    }
}
