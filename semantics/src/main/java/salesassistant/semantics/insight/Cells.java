package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Order;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Ranking;
import salesassistant.semantics.result.ResultTable;

/**
 * The numbers of one answer, each taken with its place.
 *
 * @param statement which of several statements it answers; empty where there is only one
 */
public record Cells(Query query, ResultTable table, String statement) {

    private static final String OTHERS = "others";
    private static final Set<String> OTHER_SIDES = Set.of("rest", "total");

    public Cells(Query query, ResultTable table) {
        this(query, table, "");
    }

    /** The figure the asker looks at first: what is ranked or ordered by, else the share or index asked for, else the first. */
    public Figure headline() {
        return query.ranking()
                .map(Ranking::figure)
                .or(() -> query.order().map(order -> order.figure()))
                .filter(query.figures()::contains)
                .or(() -> query.figures().stream()
                        .filter(figure -> isAskedFor(figure.calculation()))
                        .findFirst())
                .orElse(query.figures().getFirst());
    }

    /** Shares and indices are in an answer only where they were asked for; values often keep them company. */
    private static boolean isAskedFor(Calculation calculation) {
        return calculation instanceof Calculation.Share
                || calculation instanceof Calculation.IndexOnWhole
                || calculation instanceof Calculation.DevelopmentIndex
                || calculation instanceof Calculation.Average;
    }

    /** Which end of the headline figure the asker wants to see first. */
    public Direction direction() {
        return query.ranking()
                .map(Ranking::direction)
                .or(() -> query.order().map(Order::direction))
                .orElse(Direction.DESCENDING);
    }

    /**
     * Whether there may be more members than the rows show: fewer were asked for, or a limit on figures left some out. The
     * last row then says nothing about the end of the list, nor all rows together about the whole.
     */
    public boolean isCut() {
        var ranked = query.ranking().filter(ranking -> ranking.within().isPresent() || rows() >= ranking.count());
        return table.truncated() || ranked.isPresent() || !query.conditions().isEmpty();
    }

    /** How many rows stand for single members: all but a last one that holds all others. */
    public int rows() {
        var all = table.rows().size();
        return all > 0 && isOthers(all - 1) ? all - 1 : all;
    }

    /** Whether a row holds everything a ranking does not show. */
    public boolean isOthers(int row) {
        return query.ranking().filter(Ranking::others).isPresent()
                && subject(row).names().stream()
                        .map(Subject.Name::value)
                        .anyMatch(value -> value.equals(OTHERS) || value.isEmpty());
    }

    /** The row of a member against which others are held, or of what it is held against. */
    public int side(boolean other) {
        var column = Columns.name(query.breakdowns().getFirst());
        for (int row = 0; row < table.rows().size(); row++) {
            var held = subject(row).names().stream()
                    .anyMatch(name -> name.column().equals(column) && OTHER_SIDES.contains(name.value()));
            if (held == other) {
                return row;
            }
        }
        return other ? 1 : 0;
    }

    /** The figure's number in a row; empty where there is none. */
    public Optional<FigureRef> cell(int row, Figure figure) {
        var index = column(figure);
        if (index < 0) {
            return Optional.empty();
        }
        return number(table.rows().get(row).get(index))
                .map(value -> new FigureRef.Cell(statement, row, table.columns().get(index), value));
    }

    /** The same measure's figure by another calculation, if the answer has it. */
    public Optional<FigureRef> sibling(int row, Figure figure, Class<? extends Calculation> calculation) {
        return query.figures().stream()
                .filter(other -> other.measure().equals(figure.measure()))
                .filter(other -> calculation.isInstance(other.calculation()))
                .findFirst()
                .flatMap(other -> cell(row, other));
    }

    /** All numbers of a figure, without the row of all others. */
    public List<FigureRef> column(Figure figure, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> cell(row, figure))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a row is about. */
    public Subject subject(int row) {
        var names = new ArrayList<Subject.Name>();
        for (Breakdown breakdown : query.breakdowns()) {
            var name = Columns.name(breakdown);
            var index = index(name);
            var cell = index < 0 ? null : table.rows().get(row).get(index);
            names.add(new Subject.Name(name, Objects.toString(cell, "")));
        }
        return new Subject(row, names);
    }

    private int column(Figure figure) {
        return index(Columns.name(figure));
    }

    private int index(String name) {
        return table.columns().stream().map(Column::name).toList().indexOf(name);
    }

    private static Optional<BigDecimal> number(@Nullable Object cell) {
        return switch (cell) {
            case BigDecimal decimal -> Optional.of(decimal);
            case Long whole -> Optional.of(BigDecimal.valueOf(whole));
            case null, default -> Optional.empty();
        };
    }
}
