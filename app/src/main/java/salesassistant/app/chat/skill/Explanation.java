package salesassistant.app.chat.skill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import salesassistant.app.question.FigureSource;
import salesassistant.app.question.Outcome;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.narration.WhyWords;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.reading.Chip;
import salesassistant.semantics.sql.StepsInWords;

/** An answer explained from what made it: the interpretation, the statement's own steps, the catalog's definitions. */
final class Explanation {

    private static final Label UNDERSTOOD = new Label("How I understood it", "Så förstod jag frågan");
    private static final Label STEPS = new Label("How it is computed", "Så beräknas det");
    private static final Label MEANING = new Label("What the figures mean", "Vad siffrorna betyder");
    private static final Label SOURCES = new Label("Where they come from", "Varifrån de kommer");

    private static final Label EXACTLY = new Label("unrounded:", "oavrundat:");
    private static final Label MADE_OF = new Label("What it was made of", "Vad den är gjord av");
    private static final Label IN_TABLE = new Label("stands in the table:", "står i tabellen:");
    private static final Label MORE = new Label("and in %d more cells", "och i %d celler till");
    private static final Label SQL = new Label("The SQL", "SQL-frågan");
    private static final int MOST_CELLS = 3;

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

    /** What the figures mean and where those of the summary come from, told after what is written. */
    Written ofFigures(Written written) {
        written.say(section(MEANING, meaning()));
        sources(written);
        return written.say("\n\n").say(understood());
    }

    /** One figure of its text: where it comes from, what it was made of, what it means, and the steps to it. */
    Written of(Part.Figure figure) {
        var origin = new Origin(catalog, answered, language);
        var source = FigureSource.of(figure.reference(), answered.table().columns());
        var written = new Written()
                .say("**")
                .figure(figure.alone(), source)
                .say("**: " + Markdown.plain(origin.of(figure.reference())));
        origin.unrounded(figure.reference())
                .ifPresent(exact -> written.say(" (" + EXACTLY.in(language) + " ")
                        .figure(exact, source)
                        .say(")"));
        var made = origin.inputs(figure.reference());
        for (int i = 0; i < made.size(); i++) {
            written.say((i == 0 ? "\n\n**" + MADE_OF.in(language) + "**\n\n" : "\n") + "- "
                            + Markdown.plain(made.get(i).what()) + ": ")
                    .figure(made.get(i).exact(), made.get(i).source());
        }
        return written.say(below(measures(figure.reference())));
    }

    /** A number of its table, which may stand in several cells. */
    String of(List<Cells.Place> cells, String text) {
        var origin = new Origin(catalog, answered, language);
        var places = cells.stream()
                .limit(MOST_CELLS)
                .map(cell -> "- " + Markdown.plain(origin.of(cell)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (cells.size() > MOST_CELLS) {
            places.add("- " + MORE.in(language).formatted(cells.size() - MOST_CELLS));
        }
        return "**" + Markdown.plain(text) + "** " + IN_TABLE.in(language) + "\n\n" + String.join("\n", places)
                + below(cells.stream()
                        .flatMap(cell -> cell.column().figure().stream())
                        .map(Figure::measure)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The statement itself; the fence is longer than any that may stand in a name. */
    String sql() {
        var fence = "`".repeat(8);
        return section(SQL, fence + "sql\n" + answered.statement().shown().strip() + "\n" + fence);
    }

    /** What one number means, and how all of the answer was made; a count of weeks or a rate means nothing more. */
    private String below(Set<String> measures) {
        var meaning = measures.isEmpty() ? "" : section(MEANING, meaning(measures)) + "\n\n";
        return "\n\n" + meaning + section(STEPS, numbered(steps())) + "\n\n"
                + section(UNDERSTOOD, Markdown.plain(answered.understood().sentence()));
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

    /** The statement says of each of its steps what it does; of several statements only what each is for. */
    private List<String> steps() {
        var query = answered.understood().query();
        return answered.why()
                .map(why -> why.looks().stream()
                        .map(look -> WhyWords.step(look.at(), language))
                        .toList())
                .orElseGet(() -> new StepsInWords(catalog, query, language)
                        .of(answered.statement()).stream().map(Markdown::plain).toList());
    }

    private String meaning() {
        return meaning(measures());
    }

    private String meaning(Set<String> measures) {
        var told = new LinkedHashSet<String>();
        for (var name : measures) {
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

    /** What a figure is made of. */
    private static Set<String> measures(FigureRef figure) {
        var found = new LinkedHashSet<String>();
        switch (figure) {
            case FigureRef.Cell cell ->
                cell.column().figure().map(Figure::measure).ifPresent(found::add);
            case FigureRef.Stated _ -> {}
            case FigureRef.Formula formula -> formula.inputs().forEach(input -> found.addAll(measures(input)));
        }
        return found;
    }

    private void sources(Written written) {
        var origin = new Origin(catalog, answered, language);
        var columns = answered.table().columns();
        var seen = new HashSet<String>();
        for (var part : answered.narrative().summary()) {
            if (part instanceof Part.Figure figure
                    && seen.add(figure.alone() + figure.reference().origin())) {
                written.say(seen.size() == 1 ? "\n\n**" + SOURCES.in(language) + "**\n\n- **" : "\n- **")
                        .figure(figure.alone(), FigureSource.of(figure.reference(), columns))
                        .say("**: " + Markdown.plain(origin.of(figure.reference())));
            }
        }
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
