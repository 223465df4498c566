package salesassistant.app.chat.skill;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.conversation.MessagePart;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.reading.Interpretation;

/** What a term means and how a measure is calculated, as far as the reader does not explain it itself. */
public final class Definitions implements Skill {

    private static final Phrases TERM = Phrases.of(
            "(?:what does|what do|how do you calculate|define|definition of|explain(?: the term)?|meaning of"
                    + "|what is meant by|what is an?|what is the definition of) (.+?)"
                    + "(?: mean| calculated| computed| defined| measured| worked out)?"
                    + "|how (?:is|are) (?<term>.+?) (?:calculated|computed|defined|measured|worked out)",
            "(?:vad betyder|vad menas med|vad innebär|vad är en|vad är ett|hur beräknas|hur räknas|hur räknar du ut|hur definieras"
                    + "|hur mäts|definiera|definition av|definitionen av|förklara(?: begreppet)?) (.+?)(?: ut)?");

    private static final Label LEVEL = new Label(
            "%s is a way to cut the numbers: ask for sales by %s.",
            "%s är ett sätt att dela upp siffrorna: fråga efter försäljning per %s.");

    @Override
    public Optional<Saying> hear(Heard heard) {
        return TERM.match(heard.words())
                .flatMap(match -> heard.catalog()
                        .get()
                        .filter(open -> !(open.reader().read(heard.words(), Optional.empty())
                                instanceof Interpretation.Explained))
                        .flatMap(open -> define(open, term(match), match.language())));
    }

    private static String term(Phrases.Match match) {
        var first = match.matcher().group(1);
        return (first == null ? match.matcher().group("term") : first).strip();
    }

    /** What a term means, in words without a figure. */
    public static Optional<String> of(OpenCatalog open, String term, Language language) {
        return define(open, term, language)
                .flatMap(saying -> saying.parts().stream()
                        .map(MessagePart::text)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    private static Optional<Saying> define(OpenCatalog open, String term, Language language) {
        var bare = term.replaceAll("^(the|our|an?|en|ett|vår|den|det) ", "");
        return measure(open, bare)
                .map(measure -> measure(open, measure, language))
                .or(() -> dimension(open, bare).map(dimension -> dimension(open, dimension, language)));
    }

    private static Saying measure(OpenCatalog open, Measure measure, Language language) {
        var label = measure.label().in(language);
        var text = "**" + Markdown.plain(label) + "**: "
                + Markdown.plain(measure.comment().in(language)) + " "
                + rollup(measure).in(language);
        var by = language == Language.EN ? label + " by region" : label + " per region";
        return Saying.fromCatalog(text, WorkingQuestions.of(open, language, List.of(label, by)));
    }

    private static Saying dimension(OpenCatalog open, Dimension dimension, Language language) {
        var label = dimension.label().in(language);
        var lower = label.toLowerCase(Locale.ROOT);
        var text = LEVEL.in(language).formatted("**" + Markdown.plain(label) + "**", Markdown.plain(lower));
        var by = language == Language.EN ? "sales by " + lower : "försäljning per " + lower;
        return Saying.fromCatalog(text, WorkingQuestions.of(open, language, List.of(by)));
    }

    private static Optional<Measure> measure(OpenCatalog open, String term) {
        return open.catalog().measures().stream()
                .filter(measure -> names(
                                measure.label(),
                                measure.terms().en(),
                                measure.terms().sv())
                        .anyMatch(term::equalsIgnoreCase))
                .findFirst();
    }

    private static Optional<Dimension> dimension(OpenCatalog open, String term) {
        return open.catalog().dimensions().stream()
                .filter(dimension -> names(
                                dimension.label(),
                                dimension.nouns().en(),
                                dimension.nouns().sv())
                        .anyMatch(term::equalsIgnoreCase))
                .findFirst();
    }

    private static Stream<String> names(Label label, List<String> en, List<String> sv) {
        return Stream.of(Stream.of(label.en(), label.sv()), en.stream(), sv.stream())
                .flatMap(one -> one);
    }

    /** How a measure comes to a larger whole, in words. */
    static Label rollup(Measure measure) {
        return switch (measure.rollup()) {
            case Rollup.Sum _ ->
                new Label(
                        "It is added up over weeks, markets and products.",
                        "Det summeras över veckor, marknader och produkter.");
            case Rollup.RatioOfSums _ ->
                new Label(
                        "Both sides are added up first and then divided; shares and averages are never averaged.",
                        "Båda sidor summeras först och divideras sedan; andelar och snitt tas aldrig medelvärde av.");
            case Rollup.RowOnly _ ->
                new Label(
                        "It is read from the published row and never added up.",
                        "Det läses från den publicerade raden och summeras aldrig.");
            case Rollup.SumOverItems _ ->
                new Label(
                        "It is the sum over the items of one market and period; over weeks it is averaged.",
                        "Det är summan över artiklarna i en marknad och period; över veckor tas medelvärdet.");
            case Rollup.PerDistributionPoint _ ->
                new Label(
                        "It is the sum divided by the distribution points of the same weeks.",
                        "Det är summan delad med distributionspunkterna för samma veckor.");
            case Rollup.CountOfItems _ ->
                new Label("Different items are counted once.", "Olika artiklar räknas en gång.");
            case Rollup.Evaluated _ ->
                new Label(
                        "The company's own metric view computes it for each cut anew.",
                        "Företagets egen metrikvy beräknar det för varje uppdelning.");
        };
    }
}
