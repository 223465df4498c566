package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Condition;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Ranking;

/** Computes the figures, keeps the rows that pass, ranks and orders them. */
final class Ranked {

    private static final String FIGURES = "figures";
    private static final String RANKED = "ranked";
    private static final String POSITION = "rank_position";

    private final Query query;
    private final Scope scope;
    private final Map<Figure, Output> figures;

    Ranked(Query query, Scope scope, Map<Figure, Output> figures) {
        this.query = query;
        this.scope = scope;
        this.figures = figures;
    }

    /** The whole plan, given the earlier steps and the one that holds all cells. */
    Plan plan(List<SqlNode> steps, String source) {
        var plain = query.conditions().isEmpty() && query.ranking().isEmpty() && figures.size() == shown().size();
        if (plain) {
            return new Plan(steps, answer(source, keysAnd(figures.values())));
        }
        var all = new ArrayList<>(steps);
        if (query.ranking().isEmpty()) {
            all.add(figuresStep(source));
            return new Plan(all, answer(FIGURES, references()));
        }
        var ranking = query.ranking().get();
        if (query.conditions().isEmpty() && rankedByACell(ranking)) {
            all.add(rankedStep(ranking, source, figures.values()));
        } else {
            all.add(figuresStep(source));
            all.add(rankedStep(ranking, FIGURES, computed()));
        }
        return new Plan(all, answer(RANKED, references()));
    }

    /** Whether the figure that ranks is a column already, so that no step is needed to compute it first. */
    private boolean rankedByACell(Ranking ranking) {
        var output = figures.get(ranking.figure());
        return output.expression().equals(field(output.name()));
    }

    private List<Output> computed() {
        return figures.values().stream()
                .map(output -> new Output(field(output.name()), output.name()))
                .toList();
    }

    private Set<Figure> shown() {
        return Set.copyOf(query.figures());
    }

    private List<Output> keysAnd(Iterable<Output> outputs) {
        var all = new ArrayList<Output>();
        scope.keys().forEach(key -> all.add(new Output(field(key), key)));
        outputs.forEach(all::add);
        return all;
    }

    private List<Output> references() {
        var outputs = query.figures().stream()
                .distinct()
                .map(figure -> figures.get(figure).name())
                .map(name -> new Output(field(name), name))
                .toList();
        return keysAnd(outputs);
    }

    private Select figuresStep(String source) {
        return new Select(
                FIGURES,
                "The figures of each row, ratios from sums.",
                source,
                List.of(),
                keysAnd(figures.values()),
                List.of(),
                List.of(),
                List.of());
    }

    private Select rankedStep(Ranking ranking, String from, Iterable<Output> figureOutputs) {
        var outputs = new ArrayList<>(keysAnd(figureOutputs));
        outputs.add(new Output(position(ranking), POSITION));
        return new Select(
                RANKED,
                "Each row's position"
                        + ranking.within().map(w -> " within its " + w).orElse("") + ".",
                from,
                List.of(),
                outputs,
                conditions(),
                List.of(),
                List.of());
    }

    private SqlExpression position(Ranking ranking) {
        var order = new ArrayList<SqlExpression.Sorting>();
        order.add(new SqlExpression.Sorting(field(name(ranking.figure())), ranking.direction()));
        if (!ranking.ties()) {
            order.addAll(byKeys());
        }
        var within = ranking.within()
                .<List<SqlExpression>>map(key -> List.of(field(key)))
                .orElse(List.of());
        return new SqlExpression.Over(SqlExpression.call(ranking.ties() ? "RANK" : "ROW_NUMBER"), within, order);
    }

    private Select answer(String from, List<Output> outputs) {
        var where = switch (from) {
            case RANKED ->
                List.of(SqlExpression.operation(
                        "<=",
                        field(POSITION),
                        new SqlExpression.Number(query.ranking().orElseThrow().count())));
            case FIGURES -> conditions();
            default -> List.<SqlExpression>of();
        };
        return new Select("answer", "The answer.", from, List.of(), outputs, where, List.of(), order(from));
    }

    private List<SqlExpression.Sorting> order(String from) {
        var order = new ArrayList<SqlExpression.Sorting>();
        if (from.equals(RANKED)) {
            query.ranking().orElseThrow().within().ifPresent(key -> order.add(SqlExpression.Sorting.up(field(key))));
            order.add(SqlExpression.Sorting.up(field(POSITION)));
        } else {
            query.order()
                    .ifPresent(by -> order.add(new SqlExpression.Sorting(field(name(by.figure())), by.direction())));
        }
        order.addAll(byKeys());
        return order;
    }

    /** Time first, then the other keys in the order of the breakdowns. */
    private List<SqlExpression.Sorting> byKeys() {
        var sorted = new ArrayList<SqlExpression.Sorting>();
        query.breakdowns().stream()
                .filter(Breakdown.ByTime.class::isInstance)
                .forEach(b -> sorted.add(SqlExpression.Sorting.up(field(Columns.name(b)))));
        query.breakdowns().stream()
                .filter(b -> !(b instanceof Breakdown.ByTime))
                .forEach(b -> sorted.add(SqlExpression.Sorting.up(field(Columns.name(b)))));
        return sorted;
    }

    private List<SqlExpression> conditions() {
        return query.conditions().stream().map(this::condition).toList();
    }

    private SqlExpression condition(Condition condition) {
        return SqlExpression.operation(
                condition.comparator().symbol(),
                field(name(condition.figure())),
                new SqlExpression.Parameter(condition.limit()));
    }

    private String name(Figure figure) {
        return figures.get(figure).name();
    }

    private static SqlExpression field(String name) {
        return new SqlExpression.Field("", name);
    }
}
