package salesassistant.semantics.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
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

    /** More than these cannot be told apart by their looks. */
    private static final int MOST_LOOKS = 8;

    private final Cells cells;
    private final Catalog catalog;
    private final Language language;

    private Charts(Cells cells, Catalog catalog, Language language) {
        this.cells = cells;
        this.catalog = catalog;
        this.language = language;
    }

    /** The drawing for an answer; none where a number or a table says it better. */
    public static Optional<Chart> choose(Query query, ResultTable table, Catalog catalog, Language language) {
        return all(query, table, catalog, language).stream().findFirst();
    }

    /** Every drawing that does not mislead, the best first. */
    public static List<Chart> all(Query query, ResultTable table, Catalog catalog, Language language) {
        var charts = new Charts(new Cells(query, table), catalog, language);
        return switch (Shape.of(query, table)) {
            case EMPTY, SINGLE -> List.of();
            case SERIES -> charts.series();
            case MEMBERS -> charts.members();
            case VERSUS -> List.of(charts.bars());
            case GRID -> charts.grid();
        };
    }

    /** The steps of a change, or the same numbers as bars. */
    public static List<Chart> all(Chart steps, Language language) {
        return List.of(steps, steps.as(Chart.Type.BAR, ChartReason.BARS.in(language)));
    }

    private List<Chart> series() {
        var lines = alike().stream().limit(MOST_LINES).toList();
        var line = new Chart(Chart.Type.LINE, column(0), lines, Optional.empty(), ChartReason.OVER_TIME.in(language));
        var type = lines.size() > 1 ? Chart.Type.GROUPED_BAR : Chart.Type.BAR;
        return List.of(line, line.as(type, ChartReason.COLUMNS.in(language)));
    }

    private List<Chart> members() {
        var headline = cells.headline();
        var base = new Figure(headline.measure(), new Calculation.BaseValue());
        var drawings = new ArrayList<Chart>();
        if (headline.calculation() instanceof Calculation.Value
                && cells.query().figures().contains(base)) {
            drawings.add(new Chart(
                    Chart.Type.GROUPED_BAR,
                    column(0),
                    List.of(Columns.name(base), Columns.name(headline)),
                    Optional.empty(),
                    ChartReason.PERIODS.in(language)));
        }
        scatter().ifPresent(drawings::add);
        drawings.add(bars());
        return drawings;
    }

    private Chart bars() {
        return new Chart(
                Chart.Type.BAR,
                column(0),
                List.of(Columns.name(cells.headline())),
                Optional.empty(),
                ChartReason.BARS.in(language));
    }

    /** Only where two measures of different units were asked for and nothing was ranked by one of them. */
    private Optional<Chart> scatter() {
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
                        Optional.of(column(0)),
                        ChartReason.DOTS.in(language)));
    }

    private List<Chart> grid() {
        var breakdowns = cells.query().breakdowns();
        if (breakdowns.size() > 2) {
            return List.of();
        }
        if (breakdowns.getFirst() instanceof Breakdown.ByTime) {
            return overTime(0);
        }
        return breakdowns.getLast() instanceof Breakdown.ByTime ? overTime(1) : pairs();
    }

    /** Lines first: a few of many are still worth following, and the rest is a click away. */
    private List<Chart> overTime(int time) {
        var lines = pair(Chart.Type.LINE, time, ChartReason.LINES);
        var drawings = new ArrayList<Chart>();
        drawings.add(lines);
        if (mayStack()) {
            drawings.add(lines.as(Chart.Type.STACKED_BAR, ChartReason.STACK.in(language)));
        }
        drawings.add(lines.as(Chart.Type.HEATMAP, ChartReason.CELLS.in(language)));
        return drawings;
    }

    private List<Chart> pairs() {
        var stack = pair(Chart.Type.STACKED_BAR, 0, ChartReason.STACK);
        var map = pair(Chart.Type.HEATMAP, 0, ChartReason.CELLS);
        var drawings = new ArrayList<Chart>();
        if (mayStack()) {
            drawings.add(stack);
            drawings.add(stack.as(Chart.Type.GROUPED_BAR, ChartReason.GROUPS.in(language)));
        } else {
            drawings.add(stack.as(Chart.Type.GROUPED_BAR, ChartReason.NOT_ADDED.in(language)));
        }
        drawings.add(looks() > MOST_LOOKS ? 0 : drawings.size(), map);
        return drawings;
    }

    private Chart pair(Chart.Type type, int along, ChartReason reason) {
        return new Chart(
                type,
                column(along),
                List.of(Columns.name(cells.headline())),
                Optional.of(column(1 - along)),
                reason.in(language));
    }

    /** How many members would each need a look of their own. */
    private long looks() {
        return cells.table().rows().stream().map(row -> row.get(1)).distinct().count();
    }

    private boolean mayStack() {
        var headline = cells.headline();
        var negative = cells.column(headline, cells.rows()).stream()
                .anyMatch(ref -> ref.value().signum() < 0);
        return headline.calculation() instanceof Calculation.Value
                && new Additivity(cells.query(), catalog).mayAdd(headline)
                && !negative;
    }

    /** The headline, and levels in the same unit; a change is no level. */
    private List<String> alike() {
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

    private String column(int breakdown) {
        return Columns.name(cells.query().breakdowns().get(breakdown));
    }
}
