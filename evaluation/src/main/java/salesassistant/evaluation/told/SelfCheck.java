package salesassistant.evaluation.told;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds the figures of one text against what they name.
 *
 * @param columns the names of the columns of the table the text is about
 * @param scope the names and limits that may hold digits of their own
 */
public record SelfCheck(Tables tables, List<String> columns, Scope scope) {

    public SelfCheck {
        columns = List.copyOf(columns);
    }

    /**
     * What is to be said of each figure, and of each number that is none.
     *
     * @param beside more text in the same language, which a short one does not tell
     */
    public List<Found> of(String text, List<Figure> figures, String beside) {
        Tongue tongue = Tongue.of(text + " " + beside);
        List<Found> found = new ArrayList<>();
        for (Figure figure : figures) {
            found.add(figure(text, figure, tongue));
        }
        scope.strange(text, figures, tongue)
                .forEach(number -> found.add(
                        Found.withoutReference(number, "it is neither a figure nor in what was asked for or found")));
        return found;
    }

    private Found figure(String text, Figure figure, Tongue tongue) {
        if (figure.from() < 0
                || figure.to() > text.length()
                || figure.from() >= figure.to()
                || !text.substring(figure.from(), figure.to()).equals(figure.text())) {
            return Found.contradicted(figure.text(), "it is not where it is said to be");
        }
        if (figure.source().isEmpty()) {
            return Found.withoutReference(figure.text(), "it names no source");
        }
        Computed computed;
        try {
            computed = new Recomputation(tables).of(ReferenceReader.read(figure.source(), columns));
        } catch (IllegalArgumentException missing) {
            return Found.withoutReference(figure.text(), missing.getMessage() + " in " + figure.source());
        }
        return compared(text, figure, tongue, computed);
    }

    private static Found compared(String text, Figure figure, Tongue tongue, Computed computed) {
        String source = figure.source() + " = " + computed.value();
        Amount amount;
        try {
            amount = Amount.read(figure.text(), tongue);
        } catch (IllegalArgumentException unreadable) {
            return Found.contradicted(figure.text(), String.valueOf(unreadable.getMessage()));
        }
        if (!amount.counts(computed.counting())) {
            return Found.contradicted(
                    figure.text(), "counts " + amount.counting() + ", not " + computed.counting() + ": " + source);
        }
        if (!amount.shows(computed.value())) {
            return Found.contradicted(figure.text(), source);
        }
        return amount.size() == 0 || goesTheWay(text, figure, tongue, amount.sign(), computed)
                ? Found.supported(figure.text())
                : Found.contradicted(figure.text(), "goes the other way: " + source);
    }

    /** By its sign, else by "above" or "below" after it, else by the last word of direction before it in its sentence, which only what rises can do without. */
    private static boolean goesTheWay(String text, Figure figure, Tongue tongue, String sign, Computed computed) {
        if (!sign.isEmpty()) {
            return sign.equals("−") == computed.value() < 0;
        }
        int beside = tongue.besideAnAverage(text.substring(figure.to()));
        int direction = beside == 0 ? tongue.direction(sentenceBefore(text, figure)) : beside;
        return computed.value() < 0 ? direction < 0 : !computed.move() || direction >= 0;
    }

    private static String sentenceBefore(String text, Figure figure) {
        String before = text.substring(0, figure.from());
        return before.substring(Math.max(0, before.lastIndexOf(". ") + 1));
    }
}
