package salesassistant.semantics.narration;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Additivity;
import salesassistant.semantics.insight.Cells;
import salesassistant.semantics.insight.Shape;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/** Chooses the drawing by the kind of figures and breakdowns; never a pie, and a stack only of what adds up. */
public final class Charts {

    private static final int MOST_LINES = 4;
    private static final int FEWEST_DOTS = 5;

    private static final Label OVER_TIME =
            new Label("A line shows how it moves over time.", "En linje visar hur det rör sig över tiden.");
    private static final Label LINES = new Label(
            "One line each shows how they move beside each other over time.",
            "En linje för varje visar hur de rör sig bredvid varandra över tiden.");
    private static final Label BARS = new Label(
            "Bars make the members easy to compare and to rank.", "Staplar gör det lätt att jämföra och rangordna.");
    private static final Label PERIODS = new Label(
            "Two bars each set the period beside the one it is compared with.",
            "Två staplar för varje ställer perioden bredvid den som den jämförs med.");
    private static final Label STACK = new Label(
            "The parts add up to a whole, so they may be stacked.",
            "Delarna summerar till en helhet och kan därför staplas på varandra.");
    private static final Label GROUPS = new Label(
            "Bars stand side by side, because these figures must not be added.",
            "Staplarna står sida vid sida, eftersom siffrorna inte får summeras.");
    private static final Label DOTS = new Label(
            "Two different figures of the same members show whether they go together.",
            "Två olika siffror för samma medlemmar visar om de hänger ihop.");

    private Charts() {}

    /** The drawing for an answer; none where a number or a table says it better. */
    public static Optional<Chart> choose(Query query, ResultTable table, Catalog catalog, Language language) {
        var cells = new Cells(query, table);
        return switch (Shape.of(query, table)) {
            case EMPTY, SINGLE -> Optional.empty();
            case SERIES -> Optional.of(line(cells, catalog, language));
            case MEMBERS -> Optional.of(members(cells, catalog, language));
            case VERSUS -> Optional.of(bars(cells, language));
            case GRID -> grid(cells, catalog, language);
        };
    }

    private static Chart line(Cells cells, Catalog catalog, Language language) {
        var lines = alike(cells, catalog).stream().limit(MOST_LINES).toList();
        return new Chart(Chart.Type.LINE, column(cells, 0), lines, Optional.empty(), OVER_TIME.in(language));
    }

    private static Chart members(Cells cells, Catalog catalog, Language language) {
        var headline = cells.headline();
        var base = new Figure(headline.measure(), new Calculation.BaseValue());
        if (headline.calculation() instanceof Calculation.Value
                && cells.query().figures().contains(base)) {
            var both = List.of(Columns.name(base), Columns.name(headline));
            return new Chart(Chart.Type.GROUPED_BAR, column(cells, 0), both, Optional.empty(), PERIODS.in(language));
        }
        return scatter(cells, catalog, language).orElseGet(() -> bars(cells, language));
    }

    private static Chart bars(Cells cells, Language language) {
        return new Chart(
                Chart.Type.BAR,
                column(cells, 0),
                List.of(Columns.name(cells.headline())),
                Optional.empty(),
                BARS.in(language));
    }

    /** Only where two measures of different units were asked for and nothing was ranked by one of them. */
    private static Optional<Chart> scatter(Cells cells, Catalog catalog, Language language) {
        var figures = cells.query().figures();
        var plain = figures.stream().allMatch(figure -> figure.calculation() instanceof Calculation.Value);
        var ranked = cells.query().ranking().isPresent();
        if (figures.size() != 2 || !plain || ranked || cells.rows() < FEWEST_DOTS) {
            return Optional.empty();
        }
        var x = figures.getFirst();
        var y = figures.getLast();
        return Columns.column(x, catalog).unit() == Columns.column(y, catalog).unit()
                ? Optional.empty()
                : Optional.of(new Chart(
                        Chart.Type.SCATTER,
                        Columns.name(x),
                        List.of(Columns.name(y)),
                        Optional.of(column(cells, 0)),
                        DOTS.in(language)));
    }

    private static Optional<Chart> grid(Cells cells, Catalog catalog, Language language) {
        var breakdowns = cells.query().breakdowns();
        if (breakdowns.size() > 2) {
            return Optional.empty();
        }
        var y = List.of(Columns.name(cells.headline()));
        var time = breakdowns.getFirst() instanceof Breakdown.ByTime
                ? 0
                : breakdowns.getLast() instanceof Breakdown.ByTime ? 1 : -1;
        if (time >= 0) {
            return Optional.of(new Chart(
                    Chart.Type.LINE, column(cells, time), y, Optional.of(column(cells, 1 - time)), LINES.in(language)));
        }
        var stack = mayStack(cells, catalog);
        return Optional.of(new Chart(
                stack ? Chart.Type.STACKED_BAR : Chart.Type.GROUPED_BAR,
                column(cells, 0),
                y,
                Optional.of(column(cells, 1)),
                (stack ? STACK : GROUPS).in(language)));
    }

    private static boolean mayStack(Cells cells, Catalog catalog) {
        var headline = cells.headline();
        var negative = cells.column(headline, cells.rows()).stream()
                .anyMatch(ref -> ref.value().signum() < 0);
        return headline.calculation() instanceof Calculation.Value
                && new Additivity(cells.query(), catalog).mayAdd(headline)
                && !negative;
    }

    /** The headline, and levels in the same unit; a change is no level. */
    private static List<String> alike(Cells cells, Catalog catalog) {
        var headline = cells.headline();
        var unit = Columns.column(headline, catalog).unit();
        return cells.query().figures().stream()
                .filter(figure ->
                        figure.equals(headline) || isLevel(figure.calculation()) && isLevel(headline.calculation()))
                .filter(figure -> Columns.column(figure, catalog).unit() == unit)
                .map(Columns::name)
                .toList();
    }

    private static boolean isLevel(Calculation calculation) {
        return calculation instanceof Calculation.Value
                || calculation instanceof Calculation.BaseValue
                || calculation instanceof Calculation.Share
                || calculation instanceof Calculation.BaseShare;
    }

    private static String column(Cells cells, int breakdown) {
        return Columns.name(cells.query().breakdowns().get(breakdown));
    }
}
