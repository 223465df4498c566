package salesassistant.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words beside a number that scale it or say its currency. */
final class AmountWords {

    static final Map<String, Double> MAGNITUDES = Map.ofEntries(
            Map.entry("k", 1e3),
            Map.entry("thousand", 1e3),
            Map.entry("thousands", 1e3),
            Map.entry("tusen", 1e3),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("mio", 1e6),
            Map.entry("mm", 1e6),
            Map.entry("mill", 1e6),
            Map.entry("million", 1e6),
            Map.entry("millions", 1e6),
            Map.entry("miljon", 1e6),
            Map.entry("miljoner", 1e6),
            Map.entry("milj", 1e6),
            Map.entry("bn", 1e9),
            Map.entry("b", 1e9),
            Map.entry("billion", 1e9),
            Map.entry("miljard", 1e9),
            Map.entry("miljarder", 1e9),
            Map.entry("md", 1e9));

    /** Codes that are also written with a letter for thousands, millions or billions before them: "MNOK", "kEUR". */
    private static final List<String> SCALED = List.of("sek", "nok", "dkk", "eur", "usd", "gbp", "chf", "pln");

    private static final Map<String, Double> LETTERS =
            Map.of("t", 1e3, "k", 1e3, "m", 1e6, "mn", 1e6, "b", 1e9, "bn", 1e9, "md", 1e9);

    private static final Map<String, Double> KRONOR =
            Map.of("tkr", 1e3, "kkr", 1e3, "mkr", 1e6, "mnkr", 1e6, "mdkr", 1e9, "mdr", 1e9);

    /** A currency with its scale in one word. */
    static final Map<String, Double> MONEY = money();

    /** ISO 4217 codes by the words for them. */
    static final Map<String, String> CURRENCIES = currencies();

    /** "Danish kroner", "amerikanska dollar": whose it is, before a word that more than one currency has. */
    static final Map<String, String> OF_A_COUNTRY = Map.ofEntries(
            Map.entry("swedish", "SEK"),
            Map.entry("svenska", "SEK"),
            Map.entry("danish", "DKK"),
            Map.entry("danska", "DKK"),
            Map.entry("norwegian", "NOK"),
            Map.entry("norska", "NOK"),
            Map.entry("swiss", "CHF"),
            Map.entry("schweiziska", "CHF"),
            Map.entry("us", "USD"),
            Map.entry("amerikanska", "USD"),
            Map.entry("brittiska", "GBP"));

    private static Map<String, Double> money() {
        var money = new HashMap<>(KRONOR);
        LETTERS.forEach((letter, factor) -> SCALED.forEach(code -> money.put(letter + code, factor)));
        return Map.copyOf(money);
    }

    private static Map<String, String> currencies() {
        var words = new HashMap<>(Map.ofEntries(
                Map.entry("kr", "SEK"),
                Map.entry("kronor", "SEK"),
                Map.entry("krona", "SEK"),
                Map.entry("kronor's", "SEK"),
                Map.entry("euro", "EUR"),
                Map.entry("euros", "EUR"),
                Map.entry("€", "EUR"),
                Map.entry("dollar", "USD"),
                Map.entry("dollars", "USD"),
                Map.entry("$", "USD"),
                Map.entry("pound", "GBP"),
                Map.entry("pounds", "GBP"),
                Map.entry("pund", "GBP"),
                Map.entry("£", "GBP"),
                Map.entry("franc", "CHF"),
                Map.entry("francs", "CHF"),
                Map.entry("zloty", "PLN"),
                Map.entry("złoty", "PLN")));
        SCALED.forEach(code -> {
            words.put(code, code.toUpperCase(Locale.ROOT));
            LETTERS.keySet().forEach(letter -> words.put(letter + code, code.toUpperCase(Locale.ROOT)));
        });
        KRONOR.keySet().forEach(word -> words.put(word, "SEK"));
        return Map.copyOf(words);
    }

    private AmountWords() {}
}
