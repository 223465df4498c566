package salesassistant.app.dashboard.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import salesassistant.app.dashboard.builtin.BoardFilter;
import salesassistant.app.dashboard.builtin.Option;

/**
 * Something a board can be limited by.
 *
 * @param chosen the id of the option that holds; empty where it is not limited
 * @param all what it means where it is not limited
 */
record FilterReply(
        @JsonProperty("kind") @Schema(allowableValues = {"category", "market", "period"})
        String kind,

        @JsonProperty("label") String label,
        @JsonProperty("chosen") String chosen,
        @JsonProperty("all") String all,
        @JsonProperty("options") List<FilterOption> options) {

    static FilterReply of(BoardFilter filter) {
        return new FilterReply(
                filter.kind(),
                filter.label(),
                filter.chosen(),
                filter.all(),
                filter.options().stream().map(FilterOption::of).toList());
    }

    /**
     * One of the options.
     *
     * @param chip the value of an edit that limits an answer the same way
     * @param group what it is one of; empty where all are of one kind
     */
    record FilterOption(
            @JsonProperty("id") String id,
            @JsonProperty("label") String label,
            @JsonProperty("chip") String chip,
            @JsonProperty("group") String group) {

        static FilterOption of(Option option) {
            return new FilterOption(option.id(), option.label(), option.chip(), option.group());
        }
    }
}
