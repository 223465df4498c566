package salesassistant.app.dashboard.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Order;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/** The members that gained and those that lost most, of a table that has the largest gain first. */
final class Movers {

    /** So many of each; of fewer than twice as many members all are shown. */
    static final int EACH_WAY = 5;

    private Movers() {}

    /** The same with the largest loss first. */
    static Query losersFirst(Query query) {
        return new Query(
                query.figures(),
                query.breakdowns(),
                query.filter(),
                query.period(),
                query.comparison(),
                query.conditions(),
                query.ranking(),
                Optional.of(new Order(query.figures().getFirst(), Direction.ASCENDING)));
    }

    /**
     * Those that rose first, those that fell last, none of them twice.
     *
     * @param losersFirst the table from its other end, needed where not all of its rows are there
     */
    static ResultTable of(ResultTable table, Query query, Supplier<ResultTable> losersFirst) {
        if (table.rows().size() <= 2 * EACH_WAY && !table.truncated()) {
            return table;
        }
        int change = query.breakdowns().size();
        var end = table.truncated() ? losersFirst.get().rows() : table.rows().reversed();
        var rows = new ArrayList<>(moved(table.rows(), change, 1));
        rows.addAll(moved(end, change, -1).reversed());
        return new ResultTable(table.columns(), rows, table.rowCount());
    }

    /** The first of those that moved this way; where there was nothing to compare with, nothing is known to have moved. */
    private static List<List<@Nullable Object>> moved(List<List<@Nullable Object>> rows, int change, int way) {
        return rows.stream()
                .filter(row -> row.get(change) instanceof Number moved && Math.signum(moved.doubleValue()) == way)
                .limit(EACH_WAY)
                .toList();
    }
}
