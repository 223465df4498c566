package salesassistant.app.dashboard.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.app.dashboard.builtin.BoardView;
import salesassistant.app.dashboard.builtin.TileView;
import salesassistant.app.table.Cells;
import salesassistant.app.table.ColumnDetail;
import salesassistant.semantics.narration.AnswerFormat;
import salesassistant.semantics.query.Wording;

/**
 * A tile of a board with its numbers.
 *
 * @param favourable which way its leading measure is good news
 * @param rowCount how many rows there are beyond those shown
 * @param question the words that ask for just this; null where there are none
 * @param rowQuestions the same for each row
 * @param why the words that ask why its number changed; null where there are none
 * @param rowWhys the same for each row
 * @param trouble why there are no numbers; null where there are
 */
record TileReply(
        @JsonProperty("id") String id,

        @JsonProperty("kind") @Schema(allowableValues = {"number", "trend", "bars", "movers", "dots"})
        String kind,

        @JsonProperty("title") String title,

        @JsonProperty("favourable") @Schema(allowableValues = {"up", "down", "neither"})
        String favourable,

        @JsonProperty("columns") List<ColumnDetail> columns,
        @JsonProperty("rows") List<List<@Nullable Object>> rows,
        @JsonProperty("row_count") long rowCount,
        @JsonProperty("question") @Nullable String question,
        @JsonProperty("row_questions") List<@Nullable String> rowQuestions,
        @JsonProperty("why") @Nullable String why,
        @JsonProperty("row_whys") List<@Nullable String> rowWhys,
        @JsonProperty("trouble") @Nullable String trouble) {

    static TileReply of(TileView tile, BoardView view) {
        var catalog = view.open().catalog();
        var wording = new Wording(catalog, view.language());
        var currency = AnswerFormat.of(tile.query(), catalog, view.language())
                .currency()
                .orElse(null);
        return new TileReply(
                tile.face().id(),
                tile.face().kind(),
                tile.face().title(),
                tile.face().favourable(),
                tile.table().columns().stream()
                        .map(column -> ColumnDetail.of(column, wording.column(column, tile.query()), currency))
                        .toList(),
                Cells.rows(tile.table()),
                tile.table().rowCount(),
                tile.question().orElse(null),
                orNulls(tile.rowQuestions()),
                tile.why().question().orElse(null),
                orNulls(tile.why().rowQuestions()),
                tile.trouble().orElse(null));
    }

    private static List<@Nullable String> orNulls(List<Optional<String>> questions) {
        return questions.stream().<@Nullable String>map(TileReply::orNull).toList();
    }

    private static @Nullable String orNull(Optional<String> question) {
        return question.orElse(null);
    }
}
