package salesassistant.app.chat.skill;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A number as somebody typed it; a comma and a point can each be the decimal sign or part the thousands. */
record Numeral(String typed) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d[\\d.,]*");
    private static final String BY_COMMA = "[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?";
    private static final String BY_POINT = "[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?";
    private static final String WITH_DECIMALS = "\\d+(?:[.,]\\d+)?";
    private static final int LONGEST = 40;

    private static final Pattern POINTS = Pattern.compile("\\bpp\\b|percentage points?|procentenhet(er)?");
    private static final Pattern PERCENT = Pattern.compile("%|per ?cent|procent(?!enhet)");
    private static final Pattern MILLIONS = Pattern.compile("\\d ?(m|mn|mkr)\\b");
    private static final Pattern BILLIONS = Pattern.compile("\\d ?(bn|md|mdkr)\\b");
    private static final Pattern THOUSANDS = Pattern.compile("\\d ?(k|tn|tkr)\\b");

    private static final Pattern CURRENCY = Pattern.compile("(?<=^|^-|^\\+)\\p{L}{3} (?=[+-]?\\d)|(?<=\\d) kr(?= |$)");

    /** Whether a figure, as it is written, is this number; a unit or a sign that was not typed is any. */
    boolean isIn(String figure) {
        var mine = values(typed);
        return values(figure).stream().anyMatch(mine::contains)
                && signAgrees(figure)
                && agrees(PERCENT, figure)
                && agrees(POINTS, figure)
                && agrees(BILLIONS, figure)
                && agrees(MILLIONS, figure)
                && agrees(THOUSANDS, figure);
    }

    /** Whether it was typed as the figure is written, unit and all; the sign and the currency may be left out. */
    boolean isWrittenAs(String figure) {
        var mine = plain(typed);
        var other = plain(figure);
        var unsigned = other.replaceFirst("^[+-]", "");
        var bare = CURRENCY.matcher(mine).replaceAll("");
        return other.equals(mine) || other.equals(bare) || unsigned.equals(mine) || unsigned.equals(bare);
    }

    private boolean agrees(Pattern unit, String figure) {
        return !unit.matcher(plain(typed)).find() || unit.matcher(plain(figure)).find();
    }

    private boolean signAgrees(String figure) {
        var mine = sign(typed);
        var falls = sign(figure).contains("-");
        return mine.contains("-") ? falls : !mine.contains("+") || !falls;
    }

    /** What stands before the digits. */
    private static String sign(String text) {
        return plain(text).replaceFirst("\\d.*", "");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('−', '-')
                .replace('–', '-')
                .strip();
    }

    /** What the digits can mean: a sign parts the thousands only where three digits follow each. */
    private static Set<BigDecimal> values(String text) {
        var values = new HashSet<BigDecimal>();
        var found = NUMBER.matcher(plain(text));
        if (found.find() && found.group().length() <= LONGEST) {
            var digits = found.group().replace(" ", "").replaceAll("[.,]+$", "");
            if (digits.matches(BY_COMMA)) {
                add(values, digits.replace(",", ""));
            }
            if (digits.matches(BY_POINT)) {
                add(values, digits.replace(".", "").replace(',', '.'));
            }
            if (digits.matches(WITH_DECIMALS)) {
                add(values, digits.replace(',', '.'));
            }
        }
        return values;
    }

    private static void add(Set<BigDecimal> values, String plain) {
        var value = new BigDecimal(plain);
        values.add(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }
}
