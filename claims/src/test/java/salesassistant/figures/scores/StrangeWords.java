package salesassistant.figures.scores;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.figures.Table;

/** Puts words nobody knows in place of some, of the same length, as prose the rules were not made on has them. */
final class StrangeWords {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}{4,}(?![\\p{L}\\d])");
    private static final String FROM = "abcdefghijklmnopqrstuvwxyzåäö";
    private static final String TO = "ovxzujkpyqwrhsigbnfgctmlåqzyk";
    private static final int LOTS = 1009;

    private StrangeWords() {}

    /** So many of a hundred words, the table's names excepted. */
    static String in(Table table, String text, int perCent) {
        Set<String> names = table.rows().stream()
                .flatMap(row -> row.stream())
                .flatMap(cell ->
                        Stream.of(String.valueOf(cell).toLowerCase(Locale.ROOT).split("\\P{L}+", -1)))
                .collect(Collectors.toSet());
        Matcher matcher = WORD.matcher(text);
        var made = new StringBuilder(text);
        while (matcher.find()) {
            int lot = Math.floorMod(31 * (matcher.group() + perCent).hashCode(), LOTS) % 100;
            if (lot < perCent && !names.contains(matcher.group())) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    int letter = FROM.indexOf(text.charAt(i));
                    made.setCharAt(i, letter < 0 ? text.charAt(i) : TO.charAt(letter));
                }
            }
        }
        return made.toString();
    }
}
