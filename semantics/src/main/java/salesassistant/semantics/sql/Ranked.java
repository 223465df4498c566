package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salesassistant.semantics.query.Condition;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Ranking;

/** Computes the figures, keeps the rows that pass, ranks and orders them. */
final class Ranked {

    static final String POSITION = "rank_position";

    private static final String FIGURES = "figures";
    private static final String RANKED = "ranked";

    private final Query query;
    private final Map<Figure, Output> figures;

    Ranked(Query query, Map<Figure, Output> figures) {
        this.query = query;
        this.figures = figures;
    }

    /** The whole plan, given the earlier steps and the one that holds all cells. */
    Plan plan(List<SqlNode> steps, String source) {
        if (query.ranking().isPresent()) {
            return ranked(steps, source, query.ranking().get());
        }
        if (query.conditions().isEmpty()
                && figures.size() == Set.copyOf(query.figures()).size()) {
            return new Plan(steps, answer(source, Keying.keysAnd(query, figures.values()), List.of(), unrankedOrder()));
        }
        var all = new ArrayList<>(steps);
        all.add(figuresStep(source));
        return new Plan(all, answer(FIGURES, shownFigures(), conditions(), unrankedOrder()));
    }

    private Plan ranked(List<SqlNode> steps, String source, Ranking ranking) {
        var all = new ArrayList<>(steps);
        if (query.conditions().isEmpty() && rankedByACell(ranking)) {
            all.add(rankedStep(ranking, source, figures.values()));
        } else {
            all.add(figuresStep(source));
            all.add(rankedStep(ranking, FIGURES, references(figures.values())));
        }
        var first = SqlExpression.operation("<=", Keying.field(POSITION), new SqlExpression.Number(ranking.count()));
        return new Plan(all, answer(RANKED, shownFigures(), List.of(first), rankedOrder(ranking)));
    }

    /** Whether the figure that ranks is a column already, so that no step is needed to compute it first. */
    private boolean rankedByACell(Ranking ranking) {
        return output(ranking.figure()).expression() instanceof SqlExpression.Field;
    }

    private static List<Output> references(Iterable<Output> outputs) {
        var references = new ArrayList<Output>();
        outputs.forEach(output -> references.add(new Output(Keying.field(output.name()), output.name())));
        return references;
    }

    private List<Output> shownFigures() {
        var shown = query.figures().stream().distinct().map(this::output).toList();
        return Keying.keysAnd(query, references(shown));
    }

    private Select figuresStep(String source) {
        var comment = "The figures of each row, ratios from sums.";
        var outputs = Keying.keysAnd(query, figures.values());
        return new Select(FIGURES, comment, source, List.of(), outputs, List.of(), List.of(), List.of());
    }

    private Select rankedStep(Ranking ranking, String from, Iterable<Output> figureOutputs) {
        var outputs = new ArrayList<>(Keying.keysAnd(query, figureOutputs));
        var by = from.equals(FIGURES)
                ? Keying.field(output(ranking.figure()).name())
                : output(ranking.figure()).expression();
        outputs.add(new Output(position(query, ranking, List.of(), by), POSITION));
        var comment = "Each row's position"
                + ranking.within().map(w -> " within its " + w).orElse("") + ".";
        return new Select(RANKED, comment, from, List.of(), outputs, conditions(), List.of(), List.of());
    }

    /** The row's number in the ranking; equal figures share it where ties are shown, else the keys decide. */
    static SqlExpression position(
            Query query, Ranking ranking, List<SqlExpression.Sorting> before, SqlExpression figure) {
        var order = new ArrayList<>(before);
        order.add(new SqlExpression.Sorting(figure, ranking.direction()));
        if (!ranking.ties()) {
            order.addAll(Keying.order(query));
        }
        var within = ranking.within().map(Keying::field).map(List::of).orElse(List.of());
        return new SqlExpression.Over(SqlExpression.call(ranking.ties() ? "RANK" : "ROW_NUMBER"), within, order);
    }

    private static Select answer(
            String from, List<Output> outputs, List<SqlExpression> where, List<SqlExpression.Sorting> order) {
        return new Select("answer", "The answer.", from, List.of(), outputs, where, List.of(), order);
    }

    private List<SqlExpression.Sorting> rankedOrder(Ranking ranking) {
        var order = new ArrayList<SqlExpression.Sorting>();
        ranking.within().map(Keying::field).map(SqlExpression.Sorting::up).ifPresent(order::add);
        order.add(SqlExpression.Sorting.up(Keying.field(POSITION)));
        order.addAll(Keying.order(query));
        return order;
    }

    private List<SqlExpression.Sorting> unrankedOrder() {
        var order = new ArrayList<SqlExpression.Sorting>();
        query.order()
                .map(by -> new SqlExpression.Sorting(
                        Keying.field(output(by.figure()).name()), by.direction()))
                .ifPresent(order::add);
        order.addAll(Keying.order(query));
        return order;
    }

    private List<SqlExpression> conditions() {
        return query.conditions().stream()
                .map(condition -> condition(
                        condition, Keying.field(output(condition.figure()).name())))
                .toList();
    }

    /** A limit on a figure that has been computed, or on what computes it. */
    static SqlExpression condition(Condition condition, SqlExpression figure) {
        return SqlExpression.operation(
                condition.comparator().symbol(), figure, new SqlExpression.Parameter(condition.limit()));
    }

    private Output output(Figure figure) {
        return java.util.Objects.requireNonNull(figures.get(figure));
    }
}
