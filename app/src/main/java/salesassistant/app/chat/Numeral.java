package salesassistant.app.chat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A number as somebody typed it; a comma and a point can each be the decimal sign or part the thousands. */
record Numeral(String typed) {

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,\\s\\u00a0\\u202f]*");
    private static final Pattern POINTS = Pattern.compile("\\bpp\\b|percentage points?|procentenheter");
    private static final Pattern PERCENT = Pattern.compile("%|per ?cent|procent(?!enhet)");
    private static final Pattern MILLIONS = Pattern.compile("\\d\\s?m(kr)?\\b");
    private static final Pattern BILLIONS = Pattern.compile("\\d\\s?(bn|mdkr)\\b");
    private static final Pattern THOUSANDS = Pattern.compile("\\d\\s?(k|tkr)\\b");

    /** Whether a figure, as it is written, is this number; a unit that was not typed is any. */
    boolean isIn(String figure) {
        var mine = values(typed);
        return values(figure).stream().anyMatch(mine::contains)
                && agrees(PERCENT, figure)
                && agrees(POINTS, figure)
                && agrees(BILLIONS, figure)
                && agrees(MILLIONS, figure)
                && agrees(THOUSANDS, figure);
    }

    private boolean agrees(Pattern unit, String figure) {
        return !unit.matcher(plain(typed)).find() || unit.matcher(plain(figure)).find();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** What the digits can mean. */
    private static Set<BigDecimal> values(String text) {
        var values = new HashSet<BigDecimal>();
        var found = DIGITS.matcher(text);
        if (found.find()) {
            var digits = found.group().replaceAll("[\\s\\u00a0\\u202f]", "").replaceAll("[.,]+$", "");
            add(values, digits.replace(",", ""));
            add(values, digits.replace(".", "").replace(',', '.'));
        }
        return values;
    }

    private static void add(Set<BigDecimal> values, String plain) {
        if (plain.matches("\\d{1,30}(\\.\\d{1,30})?")) {
            var value = new BigDecimal(plain);
            values.add(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
        }
    }
}
