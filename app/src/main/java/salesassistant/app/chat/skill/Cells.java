package salesassistant.app.chat.skill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.WordingNumbers;
import salesassistant.semantics.result.ResultTable;

/** Finds a number in the table of an answer, as it is shown there or with all its digits; also in rows that are not held any more. */
final class Cells {

    /** As many rows as are looked through at most, and at once. */
    static final int MOST = 20_000;

    private static final int AT_ONCE = 5000;

    private final Pages pages;
    private final Question question;
    private final Outcome.Answered answered;
    private final Language language;

    Cells(Pages pages, Question question, Outcome.Answered answered, Language language) {
        this.pages = pages;
        this.question = question;
        this.answered = pages.whole(question, answered);
        this.language = language;
    }

    /** Where a number stands. */
    record Cell(Outcome.Answered answered, Place at, String text) {}

    /**
     * A cell by its column and row.
     *
     * @param cells the whole row
     */
    record Place(int row, Column column, List<@Nullable Object> cells) {}

    /** Whether there are more rows than are looked through. */
    boolean areMore() {
        return answered.table().rowCount() > MOST;
    }

    /** Those of the rows that came with the answer. */
    List<Cell> first(Predicate<String> number) {
        return holding(number, answered.table(), 0).toList();
    }

    /** Those of the first stretch of later rows that has any. */
    List<Cell> later(Predicate<String> number) {
        var table = answered.table();
        for (int from = table.rows().size(); from < Math.min(MOST, table.rowCount()); from += AT_ONCE) {
            var found = holding(number, pages.after(question, answered, from, AT_ONCE), from)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Stream<Cell> holding(Predicate<String> number, ResultTable table, int from) {
        var numbers = new WordingNumbers(language);
        return IntStream.range(0, table.rows().size()).boxed().flatMap(row -> {
            var cells = table.rows().get(row);
            return IntStream.range(0, table.columns().size()).boxed().flatMap(at -> {
                var column = table.columns().get(at);
                return value(cells.get(at), column)
                        .flatMap(value ->
                                written(value, column, numbers).filter(number).findFirst())
                        .map(text -> new Cell(answered, new Place(from + row, column, cells), text))
                        .stream();
            });
        });
    }

    private static Stream<String> written(BigDecimal value, Column column, WordingNumbers numbers) {
        return Stream.of(
                numbers.compact(value, column.unit(), column.decimals(), Optional.empty()),
                numbers.exact(value.setScale(column.decimals(), RoundingMode.HALF_UP), column.unit(), Optional.empty()),
                numbers.exact(value, column.unit(), Optional.empty()));
    }

    private static Optional<BigDecimal> value(@Nullable Object cell, Column column) {
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
