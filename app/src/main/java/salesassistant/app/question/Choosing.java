package salesassistant.app.question;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.AnswerFormat;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.reading.Interpretation.Choice;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlStatement;

/** Puts the number each meaning would give beside it, so that the choice can be made by looking. */
final class Choosing {

    private static final int MEANINGS_COMPUTED = 4;

    private final Running running;

    Choosing(Running running) {
        this.running = running;
    }

    List<Choice> withNumbers(Question question, Interpretation.Ambiguous ambiguous) {
        question.progress().add(new Step.Executing());
        return ambiguous.choices().stream()
                .limit(MEANINGS_COMPUTED)
                .map(choice -> withNumber(choice, question, ambiguous.language()))
                .toList();
    }

    private Choice withNumber(Choice choice, Question question, Language language) {
        return switch (question.catalog().compiler().compile(choice.query())) {
            case Compilation.Refused _ -> choice;
            case Compilation.Compiled compiled ->
                first(compiled.statement(), question)
                        .flatMap(table ->
                                number(table, choice.query(), question.catalog().catalog(), language))
                        .map(number -> new Choice(
                                choice.label() + " · " + number, choice.sentence(), choice.question(), choice.query()))
                        .orElse(choice);
        };
    }

    /** The first row; a meaning whose number takes too long is offered without it. */
    private Optional<ResultTable> first(SqlStatement statement, Question question) {
        try {
            return Optional.of(running.run(statement, Page.first(1), question).table());
        } catch (WarehouseFailure failure) {
            if (failure.kind() == WarehouseFailure.Kind.CANCELLED) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    private static Optional<String> number(ResultTable table, Query query, Catalog catalog, Language language) {
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        var row = table.rows().getFirst();
        var columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.figure().isPresent() && row.get(i) instanceof Number value) {
                var wording = new Wording(catalog, language);
                var format = AnswerFormat.of(query, catalog, language);
                return Optional.of(subject(row.getFirst(), columns.getFirst(), wording) + format.brief(value, column));
            }
        }
        return Optional.empty();
    }

    private static String subject(@Nullable Object cell, Column column, Wording wording) {
        return column.dimension()
                .filter(_ -> cell != null)
                .map(dimension -> wording.member(dimension, String.valueOf(cell)) + " ")
                .orElse("");
    }
}
