package salesassistant.app.question;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.sql.Refusal;

/** Says no in the question's language: why, and what works instead. */
final class Refusals {

    private static final int SUGGESTIONS = 3;

    private final OpenCatalog open;
    private final Catalog catalog;

    Refusals(OpenCatalog open) {
        this.open = open;
        this.catalog = open.catalog();
    }

    /** What the words cannot mean. */
    Outcome.Declined of(Interpretation.OutOfScope outOfScope, Made made) {
        return new Outcome.Declined(
                outOfScope.language(),
                outOfScope.reason().name().toLowerCase(Locale.ROOT),
                outOfScope.sentence(),
                outOfScope.words(),
                outOfScope.suggestions().isEmpty() ? suggestions(outOfScope.language()) : outOfScope.suggestions(),
                List.of(),
                made);
    }

    /** What may not be computed. */
    Outcome.Declined of(Refusal refusal, Language language, Made made) {
        return new Outcome.Declined(
                language,
                Interpretation.Reason.WOULD_BE_WRONG.name().toLowerCase(Locale.ROOT),
                sentence(refusal, language).in(language),
                List.of(),
                suggestions(language),
                List.of(),
                made);
    }

    /** Questions that work. */
    List<String> suggestions(Language language) {
        var all = open.suggestions(language);
        return all.subList(0, Math.min(SUGGESTIONS, all.size()));
    }

    private Label sentence(Refusal refusal, Language language) {
        return switch (refusal) {
            case Refusal.NotPublished(var dimensions) -> {
                var names = dimensions.stream()
                        .map(name -> dimension(name, language))
                        .collect(Collectors.joining(", "));
                yield new Label(
                        "The data are not published by " + names + " together.",
                        "Siffrorna publiceras inte på " + names + " tillsammans.");
            }
            case Refusal.NotAdditive(var measure) ->
                new Label(
                        measure(measure, language)
                                + " cannot be added up over what you ask: the sum would mean nothing.",
                        measure(measure, language) + " kan inte summeras så: summan skulle inte betyda något.");
            case Refusal.NeedsAdditiveMeasure(var measure) ->
                new Label(
                        "A share or contribution needs parts that add up to a whole, and " + measure(measure, language)
                                + " does not add up.",
                        "En andel eller ett bidrag kräver delar som blir en helhet, och " + measure(measure, language)
                                + " kan inte summeras.");
            case Refusal.MixedUnits(var measure) ->
                new Label(
                        measure(measure, language)
                                + " would be added across different currencies or units. Name one country, or ask in euro.",
                        measure(measure, language)
                                + " skulle summeras över olika valutor eller enheter. Nämn ett land, eller fråga i euro.");
            case Refusal.NoPublishedPeriod(var measure) ->
                new Label(
                        measure(measure, language) + " is only published for whole periods, not for this one.",
                        measure(measure, language) + " publiceras bara för hela perioder, inte för den här.");
            case Refusal.NotSupported(var what) ->
                new Label(
                        "These parts of the question do not go together: " + what + ".",
                        "De här delarna av frågan går inte ihop: " + what + ".");
        };
    }

    private String measure(String name, Language language) {
        return catalog.findMeasure(name)
                .map(found -> found.label().in(language))
                .orElse(name);
    }

    private String dimension(String name, Language language) {
        return catalog.findDimension(name)
                .map(found -> found.label().in(language).toLowerCase(Locale.ROOT))
                .orElse(name);
    }
}
