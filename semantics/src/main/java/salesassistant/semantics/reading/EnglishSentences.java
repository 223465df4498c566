package salesassistant.semantics.reading;

import java.util.List;
import java.util.Locale;

/** The reader's sentences in English. */
record EnglishSentences() implements Sentences {

    @Override
    public String empty() {
        return "Ask a question about retail sales, for example one of these.";
    }

    @Override
    public String unknownWords(List<String> words, List<String> nearest) {
        var named =
                String.join(", ", words.stream().map(word -> "“" + word + "”").toList());
        var sentence = "I don't know " + named + " in this data.";
        return nearest.isEmpty() ? sentence : sentence + " Closest: " + String.join(", ", nearest) + ".";
    }

    @Override
    public String whatThereIs(String dimension, String members) {
        return dimension + " is one of: " + members + ".";
    }

    @Override
    public String several() {
        return "These are several questions. Ask them one at a time.";
    }

    @Override
    public String noSuchCount(String number, int most) {
        return String.format(Locale.ROOT, "How many rows? A list has 1 to %,d of them, not “%s”.", most, number);
    }

    @Override
    public String hereNotThere() {
        return "What is sold in one place and not in another cannot be listed in one answer. Ask for each place by itself, or for the"
                + " weighted distribution of products there.";
    }

    @Override
    public String notUnderstood() {
        return "I know the words, but not what they mean together, so I would rather not guess.";
    }

    @Override
    public String why() {
        return "I can say why one number changed, such as the sales of a brand in a region, but I do not understand this question for a reason.";
    }

    @Override
    public String reason() {
        return "Why";
    }

    @Override
    public String rowsAsked(String sentence) {
        return Sentences.asking(sentence, "asked: how many there are");
    }

    @Override
    public String placeAsked(String sentence, int place) {
        return Sentences.asking(sentence, "asked: number " + place);
    }

    @Override
    public String written(String label, String word) {
        return label + " (you wrote “" + word + "”)";
    }

    @Override
    public String whatIf() {
        return "I cannot say what would be, only what was sold.";
    }

    @Override
    public String suggestedBreakdown(String measure, String dimension, String member) {
        return measure + " by " + dimension.toLowerCase(Locale.ROOT) + " for " + member + " vs last year";
    }

    @Override
    public String suggestedGrowth(String measure, String member) {
        return "How did " + measure.toLowerCase(Locale.ROOT) + " of " + member + " change in the last 12 weeks?";
    }

    @Override
    public String suggestedTrend(String measure, String member) {
        return "Weekly " + measure.toLowerCase(Locale.ROOT) + " trend for " + member;
    }

    @Override
    public String notSummed(String measure) {
        return measure + " cannot be added up, so it has no shares or contributions.";
    }

    @Override
    public String needsProduct(String measure) {
        return measure + " is always of something: name a product, brand, manufacturer or category.";
    }

    @Override
    public String needsOwn() {
        return "I do not know who “we” are in this data: name the manufacturer, or have it named in the catalog.";
    }

    @Override
    public String ownWeeks(String measure, String window, String instead) {
        var other = instead.equals(measure) ? "" : " Ask for " + instead + " in any period instead.";
        return measure + " carries its weeks in itself (" + window
                + "), so it cannot be combined with another period, a comparison or a trend." + other;
    }

    @Override
    public String onlyWindows(String measure, String windows) {
        return measure + " is in this data only for " + windows
                + ", each with the same weeks a year before; other periods and trends cannot be computed from it.";
    }

    @Override
    public String latestWeek(String week, String day) {
        return "The latest week in the data is " + week + ", to " + day + ".";
    }

    @Override
    public String notInData(String member) {
        return member + " is not in this data.";
    }

    @Override
    public String outsideData(String from, String to) {
        return "The data holds the weeks ending " + from + " to " + to + ", and the question reaches outside them.";
    }

    @Override
    public String noContext() {
        return "That sounds like a follow-up, but there is no question before it.";
    }

    @Override
    public String ambiguous() {
        return "This can mean different things with different numbers. Which one?";
    }

    @Override
    public String whichName() {
        return "Several names fit. Which one?";
    }

    @Override
    public String ofWhat() {
        return "Of what: which rows should be compared?";
    }

    @Override
    public String by(String question, String dimension) {
        return question.replaceAll("[?!. ]+$", "") + " by " + dimension.toLowerCase(Locale.ROOT);
    }
}
