package salesassistant.app.dashboard.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import salesassistant.app.dashboard.builtin.BoardView;
import salesassistant.semantics.catalog.Holiday;
import salesassistant.semantics.query.IsoWeek;

/**
 * A feast that moves shopping.
 *
 * @param week its week, named as the rows of a trend are
 */
record HolidayReply(
        @JsonProperty("week") String week,
        @JsonProperty("label") String label) {

    static List<HolidayReply> in(BoardView view) {
        return view.open().catalog().trade().holidays().stream()
                .flatMap(holiday -> within(holiday, view))
                .toList();
    }

    private static Stream<HolidayReply> within(Holiday holiday, BoardView view) {
        return holiday.weekEnds().stream()
                .filter(view.period()::covers)
                .map(end -> new HolidayReply(
                        IsoWeek.of(end).toString(), holiday.label().in(view.language())));
    }
}
