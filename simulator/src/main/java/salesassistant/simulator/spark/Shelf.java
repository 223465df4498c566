package salesassistant.simulator.spark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.AliasIdentifier;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.parser.ParserInterface;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.people.User;
import salesassistant.simulator.sql.SqlFailure;
import salesassistant.simulator.sql.Tables;
import salesassistant.simulator.sql.Tables.Table;

/** The tables one person can name, each behind a temporary view of hers that holds only the rows she may see. */
final class Shelf {

    private final User user;
    private final @Nullable Star star;

    private Shelf(User user, @Nullable Star star) {
        this.user = user;
        this.star = star;
    }

    static Shelf of(
            SparkSession session, ParserInterface parser, Map<String, StoredRows> rows, MetricView metrics, User user) {
        if (!user.right().select()) {
            return new Shelf(user, null);
        }
        var views = new LinkedHashMap<String, String>();
        for (var table : Tables.STORED) {
            seen(session, rows, table, user.right().retailer()).createOrReplaceTempView(viewOf(table));
            views.put(table.fullName(), viewOf(table));
        }
        return new Shelf(user, Star.lay(metrics, session, parser, views, viewOf(Tables.METRICS)));
    }

    /** The row filters: those of the wide table by its own column, the company's facts by their market. */
    private static Dataset<Row> seen(
            SparkSession session, Map<String, StoredRows> rows, Table table, @Nullable String retailer) {
        var all = read(session, rows, table);
        if (retailer != null && table.equals(Tables.SALES)) {
            return all.where(all.col("retailer_group").equalTo(retailer));
        }
        if (retailer != null && table.equals(Tables.FACTS)) {
            var markets = read(session, rows, Tables.MARKET);
            var own = markets.where(markets.col("Retailer Group").equalTo(retailer));
            return all.join(own, all.col("Market Key").equalTo(own.col("Market Key")), "left_semi");
        }
        return all;
    }

    private static Dataset<Row> read(SparkSession session, Map<String, StoredRows> rows, Table table) {
        return Objects.requireNonNull(rows.get(table.fullName()), table.name()).in(session);
    }

    /** The person's view under the table's own name. */
    LogicalPlan table(TableName name) {
        var known = Tables.find(name.dotted()).orElseThrow(() -> missing(name));
        if (!user.right().select()) {
            throw new SqlFailure(
                    "[INSUFFICIENT_PERMISSIONS] Insufficient privileges:\nUser does not have SELECT on Table " + "'"
                            + known.fullName() + "'. SQLSTATE: 42501");
        }
        var view = new UnresolvedRelation(Scala.seq(List.of(viewOf(known))), CaseInsensitiveStringMap.empty(), false);
        return new SubqueryAlias(
                new AliasIdentifier(known.name(), Scala.seq(List.of(Table.CATALOG, Table.SCHEMA))), view);
    }

    /** What a measure means, over the columns of the view; its name may be qualified as the query calls the view. */
    Expression measure(List<String> parts) {
        if (star == null) {
            throw new SqlFailure("[INSUFFICIENT_PERMISSIONS] Insufficient privileges. SQLSTATE: 42501");
        }
        try {
            return star.measure(parts.getLast(), parts.subList(0, parts.size() - 1));
        } catch (SqlFailure refused) {
            throw refused;
        } catch (Exception malformed) {
            throw new SqlFailure("[INVALID_METRIC_VIEW_YAML] " + malformed.getMessage());
        }
    }

    boolean hasMeasure(String name) {
        return star != null && star.hasMeasure(name);
    }

    private static SqlFailure missing(TableName name) {
        return new SqlFailure("[TABLE_OR_VIEW_NOT_FOUND] The table or view " + name.quoted()
                + " cannot be found. Verify the spelling and correctness of the schema and catalog.\n"
                + "If you did not qualify the name with a schema, verify the current_schema() output, or qualify the name "
                + "with the correct schema and catalog.\n"
                + "To tolerate the error on drop use DROP VIEW IF EXISTS or DROP TABLE IF EXISTS. SQLSTATE: 42P01");
    }

    private static String viewOf(Table table) {
        return table.fullName().replace('.', '_');
    }
}
