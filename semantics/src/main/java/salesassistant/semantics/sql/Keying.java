package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.List;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Query;

/** The columns that say what a row is about, and the order they give it. */
final class Keying {

    private Keying() {}

    static SqlExpression field(String name) {
        return new SqlExpression.Field("", name);
    }

    /** The keys, then other columns. */
    static List<Output> keysAnd(Query query, Iterable<Output> outputs) {
        var all = new ArrayList<Output>();
        query.breakdowns().forEach(b -> all.add(new Output(field(Columns.name(b)), Columns.name(b))));
        outputs.forEach(all::add);
        return all;
    }

    /** Time first, then the other keys in the order of the breakdowns. */
    static List<SqlExpression.Sorting> order(Query query) {
        var times = query.breakdowns().stream().filter(Breakdown.ByTime.class::isInstance);
        var members = query.breakdowns().stream().filter(b -> !(b instanceof Breakdown.ByTime));
        var sorted = new ArrayList<SqlExpression.Sorting>();
        times.forEach(b -> sorted.add(SqlExpression.Sorting.up(field(Columns.name(b)))));
        members.forEach(b -> sorted.add(SqlExpression.Sorting.up(field(Columns.name(b)))));
        return sorted;
    }
}
