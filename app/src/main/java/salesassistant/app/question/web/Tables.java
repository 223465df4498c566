package salesassistant.app.question.web;

import java.util.List;
import java.util.Optional;
import salesassistant.app.question.Question;
import salesassistant.app.table.Cells;
import salesassistant.app.table.ColumnDetail;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.narration.AnswerFormat;
import salesassistant.semantics.narration.Contributions;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.reading.Interpretation.Understood;
import salesassistant.semantics.result.ResultTable;

/** Writes a table the way the wire has it. */
class Tables {

    private Tables() {}

    static Results results(Question question, Optional<Understood> understood, ResultTable table) {
        return new Results(
                table.columns().stream().map(Column::name).toList(),
                understood
                        .map(known -> details(question.catalog().catalog(), known, table.columns()))
                        .orElseGet(() -> table.columns().stream()
                                .map(ColumnDetail::plain)
                                .toList()),
                Cells.rows(table),
                table.rowCount(),
                table.truncated(),
                table.truncated() ? new Cursor(question.id(), table.rows().size()).text() : null);
    }

    private static List<ColumnDetail> details(Catalog catalog, Understood understood, List<Column> columns) {
        var wording = new Wording(catalog, understood.language());
        var currency = AnswerFormat.of(understood.query(), catalog, understood.language())
                .currency()
                .orElse(null);
        return columns.stream()
                .map(column -> ColumnDetail.of(
                        column,
                        Contributions.head(column, understood.language())
                                .orElseGet(() -> wording.column(column, understood.query())),
                        currency))
                .toList();
    }
}
