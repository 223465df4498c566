package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;

/**
 * Two sums of one row in both periods, which together make a price or another ratio; what a row lacks counts as zero.
 *
 * @param place the row's members
 */
record Line(
        List<Subject.Name> place, FigureRef oneBefore, FigureRef otherBefore, FigureRef oneNow, FigureRef otherNow) {

    static List<Line> of(Learned answer, String one, String other) {
        return IntStream.range(0, answer.table().rows().size())
                .mapToObj(row -> of(answer, row, one, other))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Line> of(Learned answer, int row, String one, String other) {
        var cells = new ArrayList<Optional<FigureRef>>();
        for (var calculation : List.of(new Calculation.BaseValue(), new Calculation.Value())) {
            for (var measure : List.of(one, other)) {
                cells.add(answer.cells().cell(row, new Figure(measure, calculation)));
            }
        }
        return cells.stream().flatMap(Optional::stream).findFirst().map(any -> {
            var known = cells.stream()
                    .map(cell -> cell.orElseGet(() -> new FigureRef.Formula(Operation.DIFFERENCE, List.of(any, any))))
                    .toList();
            return new Line(
                    answer.cells().subject(row).names(), known.get(0), known.get(1), known.get(2), known.get(3));
        });
    }

    Stream<FigureRef> figures() {
        return Stream.of(oneBefore, otherBefore, oneNow, otherNow);
    }

    /** All lines together. */
    static Line sum(List<Line> lines) {
        return new Line(
                List.of(),
                sum(lines.stream().map(Line::oneBefore)),
                sum(lines.stream().map(Line::otherBefore)),
                sum(lines.stream().map(Line::oneNow)),
                sum(lines.stream().map(Line::otherNow)));
    }

    private static FigureRef sum(Stream<FigureRef> figures) {
        return new FigureRef.Formula(Operation.SUM, figures.toList());
    }
}
