package salesassistant.simulator.spark;

import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.analysis.Star;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import salesassistant.simulator.sql.SqlFailure;
import salesassistant.simulator.sql.SqlText;
import salesassistant.simulator.sql.Tables;

/** What a metric view does not let anybody ask, in the warehouse's words. */
final class MetricViewRules {

    private MetricViewRules() {}

    /** A star over the view is refused: it has no columns of its own to show. */
    static void check(LogicalPlan block, SqlText statement) {
        var outputs = switch (block) {
            case Project project -> Scala.list(project.projectList());
            case Aggregate aggregate -> Scala.list(aggregate.aggregateExpressions());
            default -> java.util.List.<Expression>of();
        };
        if (outputs.stream().anyMatch(Star.class::isInstance)
                && isMetricView(Scala.list(block.children()).getFirst(), statement)) {
            throw new SqlFailure(
                    "[METRIC_VIEW_UNSUPPORTED_USAGE] The metric view usage is not supported: SELECT * is not "
                            + "allowed on a metric view. SQLSTATE: 0A000");
        }
    }

    private static boolean isMetricView(LogicalPlan plan, SqlText statement) {
        return switch (plan) {
            case SubqueryAlias alias -> isMetricView(alias.child(), statement);
            case Filter filter -> isMetricView(filter.child(), statement);
            case UnresolvedRelation relation ->
                Tables.find(TableName.of(Scala.list(relation.multipartIdentifier()), statement)
                                .dotted())
                        .filter(Tables.METRICS::equals)
                        .isPresent();
            default -> false;
        };
    }

    /** A column that cannot be found may be a measure that was named without its function. */
    static Exception told(Exception refused, Shelf shelf) {
        if (refused instanceof AnalysisException unresolved
                && String.valueOf(unresolved.getCondition()).startsWith("UNRESOLVED_COLUMN")) {
            var name = String.valueOf(unresolved.getMessageParameters().get("objectName"));
            var last = name.substring(name.lastIndexOf('.') + 1).replace("`", "");
            if (shelf.hasMeasure(last)) {
                return new SqlFailure("[METRIC_VIEW_MISSING_MEASURE_FUNCTION] The usage of measure column [" + last
                        + "] of a metric view requires a MEASURE() function to produce results. SQLSTATE: 42K0K");
            }
        }
        return refused;
    }
}
