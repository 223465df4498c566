package salesassistant.evaluation.told;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is written: SEK 1.2 m, 1,2 mkr, +3.4 %, −0.8 pp.
 *
 * @param sign what stands before it: + or − or nothing
 * @param size the number without its sign
 * @param half half a unit of its last digit
 * @param currency the code of the currency it is in; empty where it names none
 */
record Amount(String sign, double size, double half, Counting counting, String currency) {

    private static final Pattern WRITTEN =
            Pattern.compile("([+−]?)(?:([A-Z]{3})[ \\u00a0])?(\\d[\\d.,\\u00a0]*\\d|\\d)(?:[ \\u00a0](.+))?");

    private static final Map<String, Double> SCALES =
            Map.of("k", 1e3, "m", 1e6, "bn", 1e9, "tn", 1e3, "mn", 1e6, "md", 1e9, "tkr", 1e3, "mkr", 1e6, "mdkr", 1e9);

    private static final Map<String, Counting> UNITS = Map.ofEntries(
            Map.entry("%", Counting.PERCENT),
            Map.entry("pp", Counting.POINTS),
            Map.entry("procentenheter", Counting.POINTS),
            Map.entry("procentenhet", Counting.POINTS),
            Map.entry("pack", Counting.PACKS),
            Map.entry("packs", Counting.PACKS),
            Map.entry("förpackning", Counting.PACKS),
            Map.entry("förpackningar", Counting.PACKS),
            Map.entry("kg", Counting.KILOGRAMS),
            Map.entry("point", Counting.DISTRIBUTION_POINTS),
            Map.entry("points", Counting.DISTRIBUTION_POINTS),
            Map.entry("poäng", Counting.DISTRIBUTION_POINTS),
            Map.entry("store", Counting.STORES),
            Map.entry("stores", Counting.STORES),
            Map.entry("butik", Counting.STORES),
            Map.entry("butiker", Counting.STORES),
            Map.entry("item", Counting.ITEMS),
            Map.entry("items", Counting.ITEMS),
            Map.entry("artikel", Counting.ITEMS),
            Map.entry("artiklar", Counting.ITEMS),
            Map.entry("per pack", Counting.MONEY_PER_PACK),
            Map.entry("per förpackning", Counting.MONEY_PER_PACK),
            Map.entry("per kg", Counting.MONEY_PER_KILOGRAM),
            Map.entry("per point and week", Counting.MONEY_PER_POINT),
            Map.entry("per poäng och vecka", Counting.MONEY_PER_POINT));

    /**
     * Reads a number in a language.
     *
     * @throws IllegalArgumentException where the language does not write it so
     */
    static Amount read(String text, Tongue tongue) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches() || !tongue.writes(written.group(3))) {
            throw new IllegalArgumentException("no number of this language: " + text);
        }
        String currency = written.group(2) == null ? "" : written.group(2);
        String rest = written.group(4) == null ? "" : written.group(4).replace('\u00a0', ' ');
        String scaleWord = rest.split(" ")[0];
        double scale = 1;
        if (SCALES.containsKey(scaleWord)) {
            scale = SCALES.get(scaleWord);
            rest = rest.substring(scaleWord.length()).strip();
        }
        boolean crowns = scaleWord.endsWith("kr");
        if (scaleWord.equals("kr")) {
            rest = rest.substring(2).strip();
        }
        // In Swedish a foreign currency stands behind its number.
        if (rest.matches("[A-Z]{3}( .*)?")) {
            currency = rest.substring(0, 3);
            rest = rest.substring(3).strip();
        }
        currency = crowns ? "SEK" : currency;
        String digits = written.group(3);
        return new Amount(
                written.group(1),
                tongue.read(digits) * scale,
                scale / 2 / Math.pow(10, decimals(digits, tongue)),
                counting(rest, currency, text),
                currency);
    }

    private static Counting counting(String unit, String currency, String text) {
        if (unit.isEmpty()) {
            return currency.isEmpty() ? Counting.NUMBER : currency.equals("EUR") ? Counting.EURO : Counting.MONEY;
        }
        Counting counting = UNITS.get(unit);
        if (counting == null) {
            throw new IllegalArgumentException("no unit that anything is counted in: " + text);
        }
        return counting;
    }

    private static int decimals(String digits, Tongue tongue) {
        int mark = digits.lastIndexOf(tongue == Tongue.SWEDISH ? ',' : '.');
        return mark < 0 ? 0 : digits.length() - mark - 1;
    }

    /** Whether it is a number rounded to these digits, whatever their signs. */
    boolean shows(double value) {
        return Math.abs(size - Math.abs(value)) <= half * (1 + 1e-6) + 1e-9 * Math.abs(value);
    }

    /** Whether it counts the same: money may stand without its currency where rows are in several. */
    boolean counts(Counting expected) {
        return counting == expected || counting == Counting.NUMBER && currency.isEmpty() && expected == Counting.MONEY;
    }
}
