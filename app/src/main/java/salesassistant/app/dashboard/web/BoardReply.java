package salesassistant.app.dashboard.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import salesassistant.app.dashboard.builtin.BoardView;
import salesassistant.semantics.query.Wording;

/**
 * One of our own boards with the numbers of all its tiles.
 *
 * @param asOf the last day of the data
 * @param period what it covers, in words
 * @param comparedWith what it is held against, in words
 * @param holidays the feasts within the period, by the end of their week
 */
record BoardReply(
        @JsonProperty("board") String board,
        @JsonProperty("title") String title,
        @JsonProperty("as_of") LocalDate asOf,
        @JsonProperty("period") String period,
        @JsonProperty("compared_with") String comparedWith,
        @JsonProperty("filters") List<FilterReply> filters,
        @JsonProperty("holidays") List<HolidayReply> holidays,
        @JsonProperty("tiles") List<TileReply> tiles) {

    static BoardReply of(BoardView view) {
        var wording = new Wording(view.open().catalog(), view.language());
        return new BoardReply(
                view.name(),
                view.title(),
                view.open().span().lastWeekEnd(),
                wording.period(view.period()),
                wording.comparison(view.yearAgo()),
                view.filters().stream().map(FilterReply::of).toList(),
                HolidayReply.in(view),
                view.tiles().stream().map(tile -> TileReply.of(tile, view)).toList());
    }
}
