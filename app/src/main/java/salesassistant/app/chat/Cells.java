package salesassistant.app.chat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.app.question.Outcome;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.WordingNumbers;

/** Finds a number in the table of an answer, as it is shown there or with all its digits. */
final class Cells {

    private static final int ROWS = 1000;

    private Cells() {}

    /** Where a number stands. */
    record Cell(Outcome.Answered answered, Place at, String text) {}

    /** A cell by its row and column. */
    record Place(int row, Column column) {}

    static Stream<Cell> holding(Predicate<String> number, Outcome.Answered answered, Language language) {
        var table = answered.table();
        var numbers = new WordingNumbers(language);
        return IntStream.range(0, Math.min(ROWS, table.rows().size()))
                .boxed()
                .flatMap(row -> IntStream.range(0, table.columns().size())
                        .boxed()
                        .flatMap(at -> {
                            var column = table.columns().get(at);
                            return value(table.rows().get(row).get(at), column)
                                    .flatMap(value -> written(value, column, numbers)
                                            .filter(number)
                                            .findFirst())
                                    .map(text -> new Cell(answered, new Place(row, column), text))
                                    .stream();
                        }));
    }

    private static Stream<String> written(BigDecimal value, Column column, WordingNumbers numbers) {
        return Stream.of(
                numbers.compact(value, column.unit(), column.decimals(), Optional.empty()),
                numbers.exact(
                        value.setScale(column.decimals(), java.math.RoundingMode.HALF_UP),
                        column.unit(),
                        Optional.empty()),
                numbers.exact(value, column.unit(), Optional.empty()));
    }

    private static Optional<BigDecimal> value(@org.jspecify.annotations.Nullable Object cell, Column column) {
        if (column.figure().isEmpty()) {
            return Optional.empty();
        }
        return switch (cell) {
            case BigDecimal decimal -> Optional.of(decimal);
            case Number other
            when Double.isFinite(other.doubleValue()) -> Optional.of(new BigDecimal(other.toString()));
            case null, default -> Optional.empty();
        };
    }
}
