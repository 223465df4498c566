package salesassistant.app.dashboard.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Order;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

class MoversTests {

    private static final Query QUERY = new Query(
            List.of(Figure.of("sales_value")),
            List.of(new Breakdown.ByMember("brand")),
            new Filter.All(),
            new Period(Period.Kind.SPAN, LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 15), Period.Rows.WEEK, true),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(new Order(Figure.of("sales_value"), Direction.DESCENDING)));

    @Test
    void aFewAreAllShown() {
        assertThat(changes(table(3, 9, 8, 7), table())).containsExactly(9, 8, 7);
    }

    @Test
    void ofManyThoseThatRoseAndThoseThatFellMost() {
        assertThat(changes(table(12, 9, 8, 7, 6, 5, 4, -1, -2, -3, -4, -5, -6), table()))
                .containsExactly(9, 8, 7, 6, 5, -2, -3, -4, -5, -6);
    }

    @Test
    void whoRoseStandsNotWithThoseThatFellAndWhoIsNewWithNobody() {
        assertThat(changes(table(12, 12, 11, 10, 9, 8, 7, 6, 5, 0, -1, null, null), table()))
                .containsExactly(12, 11, 10, 9, 8, -1);
    }

    @Test
    void whereNotAllWereFetchedTheLosersComeFromTheOtherEnd() {
        assertThat(changes(table(900, 9, 8, 7, 6, 5, 4, 3, 2, 1, -1, -2), table(900, -70, -60, -50, -40, -30)))
                .containsExactly(9, 8, 7, 6, 5, -30, -40, -50, -60, -70);
        assertThat(Movers.losersFirst(QUERY).order().orElseThrow().direction()).isEqualTo(Direction.ASCENDING);
    }

    private static List<@Nullable Object> changes(ResultTable table, ResultTable losersFirst) {
        return Movers.of(table, QUERY, () -> losersFirst).rows().stream()
                .<@Nullable Object>map(row -> row.get(1) instanceof BigDecimal change ? change.intValue() : null)
                .toList();
    }

    private static ResultTable table() {
        return table(0);
    }

    private static ResultTable table(long rowCount, @Nullable Integer... changes) {
        var rows = IntStream.range(0, changes.length)
                .mapToObj(at -> {
                    var change = changes[at];
                    return Arrays.<@Nullable Object>asList(
                            "member " + at, change == null ? null : new BigDecimal(change));
                })
                .toList();
        return new ResultTable(List.of(), rows, rowCount);
    }
}
