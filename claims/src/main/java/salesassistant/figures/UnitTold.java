package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The unit of figures that a table gives without a name and the text with one: "Coop | ICA" beside "26.6 % at Coop". */
final class UnitTold {

    private static final int FEWEST_DIGITS = 3;
    private static final double WHOLE = 100.5;
    private static final double MOST_OF_IT = 60;

    private UnitTold() {}

    /** The same table with its figures called per cents, where the text calls one of them so and none of them otherwise. */
    static Table by(List<Token> tokens, Table table, Layout layout) {
        if (layout.measures().size() != 1
                || layout.measures().getFirst().scale().factor() != 1) {
            return table;
        }
        Measure measure = layout.measures().getFirst();
        List<Double> cells = layout.rows().stream()
                .map(row -> layout.value(row, measure))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        boolean unsaid = measure.scale().currency().isEmpty()
                && !measure.isPercent()
                && measure.words().stream().allMatch(word -> word.equals("figure") || word.equals("price"));
        if (!unsaid
                || cells.stream().anyMatch(cell -> Math.abs(cell) > WHOLE)
                || !isSaid(tokens, cells, Unit.PERCENT)
                || isSaid(tokens, cells, Unit.MONEY)) {
            return table;
        }
        var columns = new ArrayList<>(table.columns());
        columns.set(measure.column(), Table.Column.of(areShares(layout, measure) ? "share %" : "figure %"));
        return new Table(columns, table.rows());
    }

    private static boolean isSaid(List<Token> tokens, List<Double> cells, Unit unit) {
        int digits = IntStream.range(0, tokens.size())
                .mapToObj(at -> Amounts.at(tokens, at))
                .flatMap(Optional::stream)
                .map(Amounts.Found::numeral)
                .filter(numeral -> numeral.unit() == unit
                        && Digits.of(numeral) > 1
                        && cells.stream().anyMatch(cell -> numeral.says(cell, 0)))
                .mapToInt(Digits::of)
                .sum();
        return digits >= FEWEST_DIGITS;
    }

    /** Of each member's or period's figures no more than the whole and most of it. */
    private static boolean areShares(Layout layout, Measure measure) {
        return layout.dimensions().stream()
                .anyMatch(dimension -> dimension.members().stream()
                        .mapToDouble(member -> layout.index().rowsOf(dimension, java.util.Set.of(member)).stream()
                                .mapToDouble(row -> layout.value(row, measure).orElse(0))
                                .sum())
                        .allMatch(sum -> sum <= WHOLE && sum >= MOST_OF_IT));
    }
}
