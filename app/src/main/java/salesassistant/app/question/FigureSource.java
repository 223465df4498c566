package salesassistant.app.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.change.Step;
import salesassistant.semantics.query.Column;

/** Where a figure of a text comes from, the way the wire has it. */
public final class FigureSource {

    private FigureSource() {}

    /** What was looked at by the statement a figure comes from; nothing where that is the answer's own. */
    static Optional<Step> step(FigureRef figure) {
        return switch (figure) {
            case FigureRef.Cell cell ->
                Stream.of(Step.values())
                        .filter(step -> step.name().toLowerCase(Locale.ROOT).equals(cell.statement()))
                        .findFirst();
            case FigureRef.Stated _ -> Optional.empty();
            case FigureRef.Formula formula ->
                formula.inputs().stream().flatMap(input -> step(input).stream()).findFirst();
        };
    }

    /** A cell by row and column, such as {@code r0c1}; a formula as it was computed. */
    public static String of(FigureRef figure, List<Column> columns) {
        return figure instanceof FigureRef.Cell cell && cell.statement().isEmpty()
                ? "r" + cell.row() + "c" + columns.indexOf(cell.column())
                : figure.origin();
    }
}
