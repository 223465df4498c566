package salesassistant.figures;

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

    static final Map<String, Double> MONEY = Map.ofEntries(
            Map.entry("tkr", 1e3),
            Map.entry("tsek", 1e3),
            Map.entry("ksek", 1e3),
            Map.entry("kkr", 1e3),
            Map.entry("mkr", 1e6),
            Map.entry("mnkr", 1e6),
            Map.entry("msek", 1e6),
            Map.entry("mdkr", 1e9),
            Map.entry("mdr", 1e9),
            Map.entry("bsek", 1e9),
            Map.entry("meur", 1e6),
            Map.entry("keur", 1e3),
            Map.entry("musd", 1e6));

    static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("sek", "SEK"),
            Map.entry("kr", "SEK"),
            Map.entry("kronor", "SEK"),
            Map.entry("krona", "SEK"),
            Map.entry("kronor's", "SEK"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("usd", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("$", "USD"),
            Map.entry("gbp", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("£", "GBP"),
            Map.entry("nok", "NOK"),
            Map.entry("dkk", "DKK"),
            Map.entry("tkr", "SEK"),
            Map.entry("tsek", "SEK"),
            Map.entry("ksek", "SEK"),
            Map.entry("kkr", "SEK"),
            Map.entry("mkr", "SEK"),
            Map.entry("mnkr", "SEK"),
            Map.entry("msek", "SEK"),
            Map.entry("mdkr", "SEK"),
            Map.entry("mdr", "SEK"),
            Map.entry("bsek", "SEK"),
            Map.entry("meur", "EUR"),
            Map.entry("keur", "EUR"),
            Map.entry("musd", "USD"));

    private AmountWords() {}
}
