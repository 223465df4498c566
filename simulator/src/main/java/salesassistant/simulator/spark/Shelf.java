package salesassistant.simulator.spark;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.AliasIdentifier;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import salesassistant.simulator.people.User;
import salesassistant.simulator.sql.SqlFailure;
import salesassistant.simulator.sql.Warehoused;

/** The tables one person can name, each behind a temporary view of hers that holds only the rows she may see. */
final class Shelf {

    private final User user;

    private Shelf(User user) {
        this.user = user;
    }

    static Shelf of(SparkSession session, java.nio.file.Path rows, User user) {
        if (user.right().select()) {
            var all = session.read().parquet(rows.toString());
            var retailer = user.right().retailer();
            var seen =
                    retailer == null ? all : all.where(all.col("retailer_group").equalTo(retailer));
            seen.createOrReplaceTempView(viewOf(Warehoused.SALES));
        }
        return new Shelf(user);
    }

    /** The person's view under the table's own name. */
    LogicalPlan table(TableName name) {
        var known = Warehoused.TABLES.stream()
                .filter(table -> table.equals(name.key()))
                .findFirst()
                .orElseThrow(() -> missing(name));
        if (!user.right().select()) {
            throw new SqlFailure(
                    "[INSUFFICIENT_PERMISSIONS] Insufficient privileges:\nUser does not have SELECT on Table " + "'"
                            + known + "'. SQLSTATE: 42501");
        }
        var parts = List.of(known.split("\\."));
        var view = new UnresolvedRelation(Scala.seq(List.of(viewOf(known))), CaseInsensitiveStringMap.empty(), false);
        return new SubqueryAlias(new AliasIdentifier(parts.getLast(), Scala.seq(parts.subList(0, 2))), view);
    }

    /** What a measure means, over the columns of the view. */
    Expression measure(String name) {
        throw new SqlFailure("[UNRESOLVED_COLUMN.WITHOUT_SUGGESTION] A measure named `" + name
                + "` cannot be resolved. SQLSTATE: 42703");
    }

    private static SqlFailure missing(TableName name) {
        return new SqlFailure("[TABLE_OR_VIEW_NOT_FOUND] The table or view " + name.quoted()
                + " cannot be found. Verify the spelling and correctness of the schema and catalog.\n"
                + "If you did not qualify the name with a schema, verify the current_schema() output, or qualify the name "
                + "with the correct schema and catalog.\n"
                + "To tolerate the error on drop use DROP VIEW IF EXISTS or DROP TABLE IF EXISTS. SQLSTATE: 42P01");
    }

    private static String viewOf(String table) {
        return table.replace('.', '_');
    }
}
