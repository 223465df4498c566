package salesassistant.simulator.spark;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.classic.Dataset$;
import salesassistant.simulator.people.User;
import salesassistant.simulator.sql.Rows;
import salesassistant.simulator.sql.SqlText;

/** One person's session: the tables as she may see them, and the way from a text to its rows. */
final class Desk {

    private final org.apache.spark.sql.classic.SparkSession session;
    private final Shelf shelf;

    private Desk(org.apache.spark.sql.classic.SparkSession session, Shelf shelf) {
        this.session = session;
        this.shelf = shelf;
    }

    static Desk of(SparkSession session, Map<String, StoredRows> rows, MetricView metrics, User user) {
        var own = (org.apache.spark.sql.classic.SparkSession) session;
        return new Desk(own, Shelf.of(session, own.sessionState().sqlParser(), rows, metrics, user));
    }

    Rows run(SqlText statement, BooleanSupplier stopped) throws Exception {
        SparkSession.setActiveSession(session);
        try {
            var parsed = session.sessionState().sqlParser().parsePlan(statement.text());
            var plan = new Rewriting(shelf, statement).of(parsed);
            return Cells.of(Dataset$.MODULE$.ofRows(session, plan), stopped);
        } catch (AnalysisException refused) {
            throw MetricViewRules.told(refused, shelf);
        } finally {
            SparkSession.clearActiveSession();
        }
    }
}
