package salesassistant.semantics.insight.change;

import java.util.stream.IntStream;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;

/** The others in the category, as they were asked for. */
record Rivals(Learned answer) {

    /** What those sell that were not there before. */
    double fresh(Figure figure) {
        return IntStream.range(0, answer.table().rows().size())
                .filter(row -> number(row, figure, new Calculation.BaseValue()) <= 0)
                .mapToDouble(row -> number(row, figure, new Calculation.Value()))
                .sum();
    }

    private double number(int row, Figure figure, Calculation calculation) {
        return answer.cells()
                .cell(row, new Figure(figure.measure(), calculation))
                .map(ref -> ref.value().doubleValue())
                .orElse(0.0);
    }
}
