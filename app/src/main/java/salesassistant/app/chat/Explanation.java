package salesassistant.app.chat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import salesassistant.app.question.Outcome;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.reading.Chip;

/** An answer explained from what made it: the interpretation, the statement's own steps, the catalog's definitions. */
final class Explanation {

    private static final Label UNDERSTOOD = new Label("How I understood it", "Så förstod jag frågan");
    private static final Label STEPS = new Label("How it is computed", "Så beräknas det");
    private static final Label MEANING = new Label("What the figures mean", "Vad siffrorna betyder");
    private static final Label SOURCES = new Label("Where they come from", "Varifrån de kommer");

    private final Catalog catalog;
    private final Outcome.Answered answered;
    private final Language language;

    Explanation(Catalog catalog, Outcome.Answered answered, Language language) {
        this.catalog = catalog;
        this.answered = answered;
        this.language = language;
    }

    String ofQuery() {
        return understood() + "\n\n" + section(STEPS, numbered(steps())) + "\n\n" + section(MEANING, meaning());
    }

    String ofFigures() {
        return section(MEANING, meaning()) + sources() + "\n\n" + understood();
    }

    private String understood() {
        var chips = answered.understood().chips().stream()
                .map(chip -> "- " + Markdown.plain(chip.label()) + " – "
                        + source(chip.source()).in(language))
                .toList();
        return section(
                UNDERSTOOD, Markdown.plain(answered.understood().sentence()) + "\n\n" + String.join("\n", chips));
    }

    private static Label source(Chip.Source source) {
        return switch (source) {
            case QUESTION -> new Label("from your words", "från dina ord");
            case CONTEXT -> new Label("from the answer before", "från svaret innan");
            case DASHBOARD -> new Label("from the dashboard's filters", "från panelens filter");
            case DEFAULT -> new Label("assumed, because you did not say", "antaget, eftersom du inte sa något");
            case CATALOG -> new Label("follows from the catalog", "följer av katalogen");
        };
    }

    /** The statement says of each of its steps what it does. */
    private List<String> steps() {
        var steps = new ArrayList<String>();
        var open = false;
        for (var line : answered.statement().shown().lines().toList()) {
            var comment = line.strip();
            if (comment.startsWith("--")) {
                var text = Markdown.plain(comment.substring(2).strip());
                if (open) {
                    steps.set(steps.size() - 1, steps.getLast() + " " + text);
                } else {
                    steps.add(text);
                }
                open = true;
            } else {
                open = false;
            }
        }
        return steps;
    }

    private String meaning() {
        var told = new LinkedHashSet<String>();
        for (var name : measures()) {
            catalog.findMeasure(name).ifPresent(measure -> told.add(definition(measure)));
        }
        return String.join("\n", told);
    }

    private String definition(Measure measure) {
        return "- **" + Markdown.plain(measure.label().in(language)) + "**: "
                + Markdown.plain(measure.comment().in(language)) + " "
                + Definitions.rollup(measure).in(language);
    }

    private Set<String> measures() {
        return answered.table().columns().stream()
                .map(Column::figure)
                .flatMap(figure -> figure.stream().map(known -> known.measure()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String sources() {
        var origin = new Origin(catalog, answered, language);
        var figures = answered.narrative().summary().stream()
                .filter(Part.Figure.class::isInstance)
                .map(Part.Figure.class::cast)
                .map(figure ->
                        "- " + Markdown.plain(figure.text()) + ": " + Markdown.plain(origin.of(figure.reference())))
                .distinct()
                .toList();
        return figures.isEmpty() ? "" : "\n\n" + section(SOURCES, String.join("\n", figures));
    }

    private static String numbered(List<String> steps) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < steps.size(); i++) {
            lines.add((i + 1) + ". " + steps.get(i));
        }
        return String.join("\n", lines);
    }

    private String section(Label title, String text) {
        return "**" + title.in(language) + "**\n\n" + text;
    }
}
