package salesassistant.app.conversation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that somebody else wrote for a question, without any row of its answer: it is guarded and run again when the
 * answer is looked at.
 *
 * @param asked what its writer was told
 * @param limits the filters of the dashboard it was asked beside; null where nothing was known of them
 * @param blanks the values that stand in it as names
 * @param title what its writer called it
 * @param description what its writer said of it before seeing any row
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WrittenSql(
        @JsonProperty("asked") String asked,
        @JsonProperty("limits") @Nullable List<String> limits,
        @JsonProperty("sql") String sql,
        @JsonProperty("blanks") List<Blank> blanks,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description) {

    public WrittenSql {
        limits = limits == null ? null : List.copyOf(limits);
        blanks = List.copyOf(blanks);
    }

    /** A named value with its SQL type. */
    public record Blank(
            @JsonProperty("name") String name,
            @JsonProperty("type") String type,
            @JsonProperty("value") String value) {}
}
