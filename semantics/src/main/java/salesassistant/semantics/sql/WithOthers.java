package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.ValueType;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Ranking;

/** A ranking whose last row holds everything not shown: cells are added up first, figures are computed from them after. */
final class WithOthers {

    private static final String RANKED = "ranked";
    private static final String GROUPED = "first_and_others";
    private static final String PASSES = "passes";
    private static final String IS_OTHERS = "is_others";

    private final Query query;
    private final Catalog catalog;
    private final Cells cells;
    private final Map<Figure, Output> figures;
    private final Ranking ranking;

    WithOthers(Query query, Catalog catalog, Cells cells, Map<Figure, Output> figures) {
        this.query = query;
        this.catalog = catalog;
        this.cells = cells;
        this.figures = figures;
        this.ranking = query.ranking().orElseThrow();
    }

    Plan plan(List<SqlNode> steps, String source) {
        var all = new ArrayList<>(steps);
        all.add(ranked(source));
        all.add(grouped());
        return new Plan(all, answer());
    }

    private Select ranked(String source) {
        var outputs = new ArrayList<>(Keying.keysAnd(query, cellOutputs()));
        var before = new ArrayList<SqlExpression.Sorting>();
        if (!query.conditions().isEmpty()) {
            outputs.add(new Output(passes(), PASSES));
            before.add(new SqlExpression.Sorting(passes(), salesassistant.semantics.query.Direction.DESCENDING));
        }
        outputs.add(new Output(
                Ranked.position(query, ranking, before, output(ranking.figure()).expression()), Ranked.POSITION));
        return select(RANKED, "Each row's position.", source, outputs, List.of());
    }

    private SqlExpression passes() {
        var conditions = query.conditions().stream()
                .map(c -> Ranked.condition(c, output(c.figure()).expression()))
                .toList();
        var all = conditions.size() == 1 ? conditions.getFirst() : new SqlExpression.Operation("AND", conditions);
        return new SqlExpression.Choice(all, new SqlExpression.Number(1), new SqlExpression.Number(0));
    }

    private List<Output> cellOutputs() {
        var names = new ArrayList<String>();
        cells.all().forEach(cell -> names.add(cell.name()));
        cells.totals().forEach(total -> names.add(total.name()));
        return names.stream().map(name -> new Output(Keying.field(name), name)).toList();
    }

    private Select grouped() {
        var outputs = new ArrayList<Output>();
        query.breakdowns().forEach(b -> outputs.add(new Output(key(b), Columns.name(b))));
        outputs.add(new Output(
                new SqlExpression.Choice(kept(), new SqlExpression.Number(0), new SqlExpression.Number(1)), IS_OTHERS));
        var group = outputs.stream().map(Output::expression).toList();
        cells.all()
                .forEach(cell -> outputs.add(new Output(
                        SqlExpression.call(addsUp(cell) ? "SUM" : "MAX", Keying.field(cell.name())), cell.name())));
        cells.totals()
                .forEach(total ->
                        outputs.add(new Output(SqlExpression.call("MAX", Keying.field(total.name())), total.name())));
        outputs.add(new Output(SqlExpression.call("MIN", Keying.field(Ranked.POSITION)), Ranked.POSITION));
        return select(GROUPED, "The first rows as they are, all others added up.", RANKED, outputs, group);
    }

    /** Whether each row has a part of its own, rather than all rows having the same whole. */
    private boolean addsUp(Cell cell) {
        return query.breakdowns().stream()
                .map(Columns::name)
                .filter(key -> !key.equals(ranking.within().orElse("")))
                .anyMatch(cell.scope().keys()::contains);
    }

    private SqlExpression kept() {
        var first =
                SqlExpression.operation("<=", Keying.field(Ranked.POSITION), new SqlExpression.Number(ranking.count()));
        if (query.conditions().isEmpty()) {
            return first;
        }
        var passes = SqlExpression.operation("=", Keying.field(PASSES), new SqlExpression.Number(1));
        return SqlExpression.operation("AND", passes, first);
    }

    private SqlExpression key(Breakdown breakdown) {
        var name = Columns.name(breakdown);
        if (name.equals(ranking.within().orElse(""))) {
            return Keying.field(name);
        }
        var isText = !(breakdown instanceof Breakdown.ByMember(var dimension))
                || catalog.dimension(dimension).type() == ValueType.TEXT;
        var others = isText ? new SqlExpression.Text("others") : new SqlExpression.Nothing();
        return new SqlExpression.Choice(kept(), Keying.field(name), others);
    }

    private Select answer() {
        var shown = query.figures().stream().distinct().map(this::output).toList();
        var order = new ArrayList<SqlExpression.Sorting>();
        ranking.within().map(Keying::field).map(SqlExpression.Sorting::up).ifPresent(order::add);
        order.add(SqlExpression.Sorting.up(Keying.field(IS_OTHERS)));
        order.add(SqlExpression.Sorting.up(Keying.field(Ranked.POSITION)));
        order.addAll(Keying.order(query));
        return new Select(
                "answer", "The answer.", GROUPED, List.of(), Keying.keysAnd(query, shown), List.of(), List.of(), order);
    }

    private static Select select(
            String name, String comment, String from, List<Output> outputs, List<SqlExpression> group) {
        return new Select(name, comment, from, List.of(), outputs, List.of(), group, List.of());
    }

    private Output output(Figure figure) {
        return Objects.requireNonNull(figures.get(figure));
    }
}
