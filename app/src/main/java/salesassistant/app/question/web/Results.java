package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.app.table.ColumnDetail;

/**
 * The table of an answer.
 *
 * @param rowCount how many rows the whole result has
 * @param truncated whether these are not all of them
 * @param nextCursor where the next rows begin
 */
record Results(
        @JsonProperty("columns") List<String> columns,
        @JsonProperty("column_details") List<ColumnDetail> columnDetails,
        @JsonProperty("rows") List<List<@Nullable Object>> rows,
        @JsonProperty("row_count") long rowCount,
        @JsonProperty("truncated") boolean truncated,
        @JsonProperty("next_cursor") @Nullable String nextCursor) {}
