package salesassistant.figures.scores;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.figures.Table;

/**
 * Puts words nobody knows in place of some, of the same length, as prose the rules were not made on has them: in place of
 * names too that were said before ("its rival", "the brand").
 */
final class StrangeWords {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}{4,}(?![\\p{L}\\d])");
    private static final String FROM = "abcdefghijklmnopqrstuvwxyzåäö";
    private static final String TO = "ovxzujkpyqwrhsigbnfgctmlåqzyk";
    private static final int LOTS = 1009;

    private StrangeWords() {}

    /** So many of a hundred words; of the table's names only those said again, and none where all are to stand. */
    static String in(Table table, String text, int perCent, boolean names) {
        String made = in(table, text, perCent);
        return names && perCent > 0 ? saidAgain(table, made, perCent) : made;
    }

    private static String saidAgain(Table table, String text, int perCent) {
        var made = new StringBuilder(text);
        table.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell instanceof String name && name.matches("\\p{Lu}[\\p{L} ]{2,}"))
                .map(String::valueOf)
                .distinct()
                .forEach(name -> {
                    Matcher matcher = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
                            .matcher(text);
                    for (int said = 0; matcher.find(); said++) {
                        if (said > 0 && isChosen(name + said, perCent)) {
                            hide(made, matcher);
                        }
                    }
                });
        return made.toString();
    }

    private static boolean isChosen(String word, int perCent) {
        return Math.floorMod(31 * (word + perCent).hashCode(), LOTS) % 100 < perCent;
    }

    private static void hide(StringBuilder made, Matcher matcher) {
        for (int i = matcher.start(); i < matcher.end(); i++) {
            int letter = FROM.indexOf(Character.toLowerCase(made.charAt(i)));
            made.setCharAt(i, letter < 0 ? made.charAt(i) : TO.charAt(letter));
        }
    }

    private static String in(Table table, String text, int perCent) {
        Set<String> names = table.rows().stream()
                .flatMap(row -> row.stream())
                .flatMap(cell ->
                        Stream.of(String.valueOf(cell).toLowerCase(Locale.ROOT).split("\\P{L}+", -1)))
                .collect(Collectors.toSet());
        Matcher matcher = WORD.matcher(text);
        var made = new StringBuilder(text);
        while (matcher.find()) {
            if (isChosen(matcher.group(), perCent) && !names.contains(matcher.group())) {
                hide(made, matcher);
            }
        }
        return made.toString();
    }
}
