package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads numbers with their signs, magnitudes, currencies and units from the words of a text. */
final class Amounts {

    /** A number and the tokens it takes. */
    record Found(int start, int end, Numeral numeral) {}

    private record Suffix(double factor, Unit unit, String currency, int tokens) {}

    private static final Set<String> UNITS = Set.of(
            "packs", "kg", "units", "st", "enheter", "litres", "liter", "förpackningar", "pieces", "tonnes", "ton");

    private static final Set<String> SPOKEN_SIGNS = Set.of("plus", "minus");

    private static final Set<String> SIGNS = Set.of("+", "-", "−", "–", "±");

    /** With thousands apart and decimals: "1,234,567.8" or "1.234.567,8"; no other digits stand between the marks. */
    private static final String GROUPED = "\\d{1,3}(?:(?:,\\d{3})+\\.\\d+|(?:\\.\\d{3})+,\\d+)";

    private static final double MOST_ROUNDED = 33;

    private Amounts() {}

    static Optional<String> currency(String word) {
        return Optional.ofNullable(AmountWords.CURRENCIES.get(word));
    }

    static Optional<Found> at(List<Token> tokens, int at) {
        int i = at;
        String currency = "";
        int sign = 0;
        if (isSign(tokens, i)) {
            sign = signOf(tokens.get(i));
            i++;
        }
        double before = 1;
        if (i < tokens.size()
                && AmountWords.CURRENCIES.containsKey(tokens.get(i).word())) {
            currency = AmountWords.CURRENCIES.getOrDefault(tokens.get(i).word(), "");
            before = AmountWords.MONEY.getOrDefault(tokens.get(i).word(), 1.0);
            i++;
            if (sign == 0 && isSign(tokens, i)) {
                sign = signOf(tokens.get(i));
                i++;
            }
        }
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Found> spelled = i == at ? Spelled.at(tokens, i) : Optional.empty();
        if (spelled.isPresent()) {
            return spelled.map(found -> withSuffix(tokens, found));
        }
        if (tokens.get(i).kind() != Token.Kind.NUMBER) {
            return Optional.empty();
        }
        List<Numeral.Reading> readings = readings(tokens.get(i).text(), before);
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        var bare = new Numeral(
                readings,
                currency.isEmpty() ? Unit.PLAIN : Unit.MONEY,
                currency,
                sign,
                new Numeral.Style(Optional.empty(), false, false, before != 1));
        return Optional.of(withSuffix(tokens, new Found(at, i + 1, bare)));
    }

    private static Found withSuffix(List<Token> tokens, Found found) {
        Numeral numeral = found.numeral();
        Suffix suffix = suffix(tokens, found.end(), !numeral.currency().isEmpty());
        if (numeral.style().fraction()) {
            return found;
        }
        Unit unit = suffix.unit() == Unit.PLAIN ? numeral.unit() : suffix.unit();
        String currency = numeral.currency().isEmpty() ? suffix.currency() : numeral.currency();
        var scaled = new ArrayList<Numeral.Reading>();
        for (Numeral.Reading reading : numeral.readings()) {
            double f = suffix.factor();
            scaled.add(new Numeral.Reading(reading.value() * f, reading.step() * f, reading.roundStep() * f));
        }
        var style = new Numeral.Style(
                numeral.style().hedge(),
                numeral.style().spelled(),
                false,
                numeral.style().magnitude() || suffix.factor() != 1);
        return new Found(
                found.start(),
                found.end() + suffix.tokens(),
                new Numeral(scaled, unit, currency, numeral.sign(), style));
    }

    private static Suffix suffix(List<Token> tokens, int at, boolean money) {
        int i = at;
        double factor = 1;
        Unit unit = Unit.PLAIN;
        String currency = "";
        if (i < tokens.size()
                && AmountWords.MAGNITUDES.containsKey(tokens.get(i).word())
                && magnitudeHere(tokens, i, money)) {
            factor = AmountWords.MAGNITUDES.getOrDefault(tokens.get(i).word(), 1.0);
            i++;
        }
        if (i < tokens.size()) {
            String word = tokens.get(i).word();
            String next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
            String third = i + 2 < tokens.size() ? tokens.get(i + 2).word() : "";
            if (AmountWords.MONEY.containsKey(word) && factor == 1) {
                factor = AmountWords.MONEY.get(word);
                currency = AmountWords.CURRENCIES.getOrDefault(word, "");
                unit = Unit.MONEY;
                i++;
            } else if (AmountWords.CURRENCIES.containsKey(word)) {
                currency = AmountWords.CURRENCIES.get(word);
                unit = Unit.MONEY;
                i++;
            } else if (AmountWords.OF_A_COUNTRY.containsKey(word)
                    && (next.startsWith("kron") || AmountWords.CURRENCIES.containsKey(next))) {
                currency = AmountWords.OF_A_COUNTRY.get(word);
                unit = Unit.MONEY;
                i += 2;
            } else if (word.equals("%") && (next.equals("-") && third.startsWith("enhet"))) {
                unit = Unit.POINTS;
                i += 3;
            } else if (word.equals("%") && Set.of("points", "point").contains(next)
                    || Set.of("percentage", "percent").contains(word) && next.startsWith("point")) {
                unit = Unit.POINTS;
                i += 2;
            } else if (Set.of("%", "percent", "procent", "pct", "proc").contains(word)) {
                unit = Unit.PERCENT;
                i++;
            } else if (word.equals("per") && next.equals("cent")) {
                unit = third.startsWith("point") ? Unit.POINTS : Unit.PERCENT;
                i += third.startsWith("point") ? 3 : 2;
            } else if (word.equals("p") && next.equals(".") && third.equals("p")) {
                unit = Unit.POINTS;
                i += 3;
            } else if (Set.of(
                                    "pp",
                                    "pps",
                                    "ppt",
                                    "ppts",
                                    "pts",
                                    "pt",
                                    "points",
                                    "point",
                                    "procentenheter",
                                    "procentenhet",
                                    "procentenheters",
                                    "pe",
                                    "enheter")
                            .contains(word)
                    && !(word.equals("enheter") && factor == 1)) {
                unit = Unit.POINTS;
                i++;
            } else if (Set.of("×", "x", "times", "gånger", "fold", "ggr", "faldigt")
                            .contains(word)
                    || word.equals("-") && next.equals("fold")) {
                unit = Unit.TIMES;
                i += word.equals("-") ? 2 : 1;
            }
        }
        return new Suffix(factor, unit, currency, i - at);
    }

    /** "m" and "b" mean a magnitude only where they touch the number or no word could be meant. */
    /** A letter alone may be a word or a unit; after an amount of money ("SEK 2.6 m") it is a magnitude. */
    private static boolean magnitudeHere(List<Token> tokens, int at, boolean money) {
        Token token = tokens.get(at);
        boolean unit =
                at + 1 < tokens.size() && UNITS.contains(tokens.get(at + 1).word());
        return unit
                || token.word().length() > 1
                || money
                || token.glued()
                || token.word().equals("k")
                || token.text().equals("M");
    }

    static List<Numeral.Reading> readings(String text, double factor) {
        String bare = text.replaceAll("[\\s\\u00a0\\u202f\\u2009 ’']", "");
        var readings = new ArrayList<Numeral.Reading>();
        boolean comma = bare.contains(",");
        boolean point = bare.contains(".");
        if (comma && point && !bare.matches(GROUPED)) {
            return readings;
        }
        if (comma && point) {
            boolean pointLast = bare.lastIndexOf('.') > bare.lastIndexOf(',');
            add(
                    readings,
                    pointLast ? bare.replace(",", "") : bare.replace(".", "").replace(',', '.'),
                    factor);
        } else if (comma || point) {
            String mark = comma ? "," : ".";
            boolean grouped = bare.matches("[1-9]\\d{0,2}(?:[.,]\\d{3})+");
            if (grouped) {
                add(readings, bare.replace(mark, ""), factor);
            }
            if (bare.indexOf(mark) == bare.lastIndexOf(mark)) {
                add(readings, bare.replace(',', '.'), factor);
            }
        } else {
            add(readings, bare, factor);
        }
        return readings;
    }

    private static void add(List<Numeral.Reading> readings, String digits, double factor) {
        if (digits.length() > 30 || !digits.matches("\\d+(\\.\\d+)?")) {
            return;
        }
        int point = digits.indexOf('.');
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        double step = Math.pow(10, -decimals);
        int zeros = point < 0 ? digits.length() - digits.replaceAll("0+$", "").length() : 0;
        if (zeros == digits.length()) {
            zeros = 0;
        }
        double round = Math.pow(10, zeros);
        double value = Double.parseDouble(digits) * factor;
        // "98,000" may be 97,600; "1,000" is never 600.
        boolean thousands = zeros >= 3 && Double.parseDouble(digits) >= MOST_ROUNDED * round;
        readings.add(
                new Numeral.Reading(value, (thousands ? round : step) * factor, (point < 0 ? round : step) * factor));
    }

    private static boolean isSign(List<Token> tokens, int i) {
        if (i + 1 < tokens.size() && SPOKEN_SIGNS.contains(tokens.get(i).word())) {
            return tokens.get(i + 1).kind() == Token.Kind.NUMBER
                    && (i == 0 || tokens.get(i - 1).kind() != Token.Kind.NUMBER);
        }
        return i + 1 < tokens.size()
                && SIGNS.contains(tokens.get(i).word())
                && (tokens.get(i + 1).glued() || i > 0 && tokens.get(i - 1).is("("))
                && (!tokens.get(i).glued()
                        || i > 0
                                && Set.of("(", "[", "/", ":")
                                        .contains(tokens.get(i - 1).word()))
                && (tokens.get(i + 1).kind() == Token.Kind.NUMBER
                        || AmountWords.CURRENCIES.containsKey(tokens.get(i + 1).word()));
    }

    private static int signOf(Token token) {
        return token.is("±") ? 0 : token.is("+") || token.is("plus") ? 1 : -1;
    }
}
