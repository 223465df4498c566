package salesassistant.semantics.narration;

import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;

/** The plain ways of asking that follow-ups use; braces are the places of the catalog's own words. */
enum Asking {
    TOP("top {a} {b} in {c} by {d}", "{d} per {e} i {c}"),
    TOP_AT("top {a} {b} at {c} by {d}", "{d} per {e} hos {c}"),
    BY("{a} by {b}", "{a} per {b}"),
    BY_IN("{a} by {b} in {c}", "{a} per {b} i {c}"),
    BY_AT("{a} by {b} at {c}", "{a} per {b} hos {c}"),
    BY_FOR("{a} {b} by {c}", "{b} för {a} per {c}"),
    TREND("weekly {a} trend for {b}", "{a} per vecka för {b}"),
    TREND_OF_ALL("weekly {a} trend", "{a} per vecka"),
    VALUE_SHARE("value share of {a} in {b}", "marknadsandel för {a} i {b}"),
    VOLUME_SHARE("volume share of {a} in {b}", "marknadsandel i volym för {a} i {b}"),
    WHY_FALLING("why did {a} for {b} fall", "varför minskade {a} för {b}"),
    WHY_RISING("why did {a} for {b} rise", "varför ökade {a} för {b}"),
    IN("{a} in {b}", "{a} i {b}"),
    AT("{a} at {b}", "{a} hos {b}"),
    FOR("{a} for {b}", "{a} för {b}"),
    WHY_FELL("why did {a} drop", "varför minskade {a}"),
    WHY_ROSE("why did {a} rise", "varför ökade {a}"),
    LAST_YEAR("{a} vs last year", "{a} jämfört med föregående år"),
    TIMED("{a} {b}", "{a} {b}"),
    LAST_WEEKS("last {a} weeks", "senaste {a} veckorna"),
    THIS_YEAR("this year", "i år"),
    THIS_QUARTER("this quarter", "detta kvartal"),
    THIS_MONTH("this month", "denna månad"),
    IN_YEAR("in {a}", "{a}"),
    IN_STEP("in {a}", "{a}"),
    AT_FEAST("at {a}", "{a}"),
    IN_WEEKS("in week {a} to {b} {c}", "vecka {a} till {b} {c}");

    private final Label words;

    Asking(String en, String sv) {
        this.words = new Label(en, sv);
    }

    String say(Language language, String... values) {
        var said = words.in(language);
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + (char) ('a' + i) + "}", values[i]);
        }
        return said;
    }
}
