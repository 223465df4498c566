package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some more rows of an answer. */
record RowsPage(
        @JsonProperty("rows") List<List<@Nullable Object>> rows,
        @JsonProperty("next_cursor") @Nullable String nextCursor) {}
