package salesassistant.semantics.query;

import java.util.Optional;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Unit;

/** The words of a unit around its number. */
record WordingUnit(Unit unit, Optional<String> currency, Language language) {

    private static final String SPACE = "\u00a0";
    private static final String SWEDISH_CROWN = "SEK";

    String around(String digits, WordingMagnitude magnitude, boolean single) {
        var word = magnitude.word().in(language);
        var number = word.isEmpty() ? digits : digits + SPACE + word;
        return switch (unit) {
            case CURRENCY -> money(digits, magnitude, currency);
            case EUR -> money(digits, magnitude, Optional.of("EUR"));
            case CURRENCY_PER_PACK ->
                money(digits, magnitude, currency) + words(new Label("per pack", "per förpackning"));
            case CURRENCY_PER_KILOGRAM -> money(digits, magnitude, currency) + words(Label.of("per kg"));
            case CURRENCY_PER_POINT ->
                money(digits, magnitude, currency) + words(new Label("per point and week", "per poäng och vecka"));
            case PACKS ->
                number + words(single ? new Label("pack", "förpackning") : new Label("packs", "förpackningar"));
            case KILOGRAMS -> number + words(Label.of("kg"));
            case PERCENT -> number + SPACE + "%";
            case POINTS -> number + words(new Label("pp", single ? "procentenhet" : "procentenheter"));
            case DISTRIBUTION_POINTS -> number + words(new Label(single ? "point" : "points", "poäng"));
            case STORES -> number + words(single ? new Label("store", "butik") : new Label("stores", "butiker"));
            case ITEMS -> number + words(single ? new Label("item", "artikel") : new Label("items", "artiklar"));
            case WEEKS -> number + words(single ? new Label("week", "vecka") : new Label("weeks", "veckor"));
            case INDEX, NUMBER -> number;
        };
    }

    private String words(Label label) {
        return SPACE + label.in(language);
    }

    private String money(String digits, WordingMagnitude magnitude, Optional<String> code) {
        var word = magnitude.word().in(language);
        var number = word.isEmpty() ? digits : digits + SPACE + word;
        return switch (language) {
            case EN -> code.map(known -> known + SPACE + number).orElse(number);
            case SV ->
                code.map(known -> known.equals(SWEDISH_CROWN)
                                ? digits + SPACE + (word.isEmpty() ? "kr" : magnitude.crowns())
                                : number + SPACE + known)
                        .orElse(number);
        };
    }
}
