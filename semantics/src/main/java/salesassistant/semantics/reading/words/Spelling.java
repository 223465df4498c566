package salesassistant.semantics.reading.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings written forms of the same word together: case, accents, and the Danish and Norwegian way to write å, ä and ö. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Spelling() {}

    /** The form words are looked up by. */
    public static String key(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('−', '-')
                .replace("æ", "a")
                .replace("ø", "o");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("aa", "a");
    }

    /** The written form in lower case, accents kept. */
    static String exact(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** How many letters have to be changed, added, dropped or swapped with their neighbour to get from one word to the other. */
    static int distance(String left, String right) {
        var rows = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            rows[i][0] = i;
        }
        for (int j = 0; j <= right.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            for (int j = 1; j <= right.length(); j++) {
                rows[i][j] = step(rows, left, right, i, j);
            }
        }
        return rows[left.length()][right.length()];
    }

    private static int step(int[][] rows, String left, String right, int i, int j) {
        int cost = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1), rows[i - 1][j - 1] + cost);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
