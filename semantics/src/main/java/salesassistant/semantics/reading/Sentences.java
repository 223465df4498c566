package salesassistant.semantics.reading;

import java.util.List;
import salesassistant.semantics.catalog.Language;

/** What the reader itself says to the asker, in one language. */
interface Sentences {

    static Sentences of(Language language) {
        return switch (language) {
            case EN -> new EnglishSentences();
            case SV -> new SwedishSentences();
        };
    }

    String empty();

    String unknownWords(List<String> words, List<String> nearest);

    String several();

    String noSuchCount(String number, int most);

    /** Members that are both wanted and left out. */
    String hereNotThere();

    String notUnderstood();

    /** Which members a dimension has in this data. */
    String whatThereIs(String dimension, String members);

    String why();

    /** The chip of a question for a reason. */
    String reason();

    /** The sentence, and behind it what of the rows is asked for. */
    static String asking(String sentence, String what) {
        return sentence.replaceFirst("\\.$", "") + "; " + what + ".";
    }

    /** The sentence, and that the number of its rows is asked for. */
    String rowsAsked(String sentence);

    /** The sentence, and the place of the row that is asked for. */
    String placeAsked(String sentence, int place);

    String whatIf();

    String written(String label, String word);

    String suggestedBreakdown(String measure, String dimension, String member);

    String suggestedGrowth(String measure, String member);

    String suggestedTrend(String measure, String member);

    String notSummed(String measure);

    String needsProduct(String measure);

    String needsOwn();

    String ownWeeks(String measure, String window, String instead);

    String onlyWindows(String measure, String windows);

    String latestWeek(String week, String day);

    String notInData(String member);

    String outsideData(String from, String to);

    String noContext();

    String ambiguous();

    String whichName();

    String ofWhat();

    String by(String question, String dimension);
}
