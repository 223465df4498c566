package salesassistant.simulator.spark;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.catalyst.analysis.NamedParameter;
import org.apache.spark.sql.catalyst.analysis.PosParameter;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAlias;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.SubqueryExpression;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.CompoundBody;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.ParsedStatement;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import org.apache.spark.sql.catalyst.plans.logical.UnresolvedWith;
import salesassistant.simulator.sql.SqlFailure;
import salesassistant.simulator.sql.SqlText;

/** Puts a person's own view of each table, her parameters and the meaning of each measure into a parsed statement. */
final class Rewriting {

    private final Shelf shelf;
    private final SqlText statement;
    private final SortedSet<Integer> marks = new TreeSet<>();
    private boolean counting;

    Rewriting(Shelf shelf, SqlText statement) {
        this.shelf = shelf;
        this.statement = statement;
    }

    LogicalPlan of(LogicalPlan parsed) {
        if (parsed instanceof Command || parsed instanceof ParsedStatement || parsed instanceof CompoundBody) {
            throw new SqlFailure(
                    "[INSUFFICIENT_PERMISSIONS] Insufficient privileges:\nIn this workspace everybody may only "
                            + "read. SQLSTATE: 42501");
        }
        if (statement.parameters().stream().anyMatch(parameter -> parameter.name() == null)) {
            counting = true;
            plan(parsed, Set.of());
            counting = false;
        }
        return plan(parsed, Set.of());
    }

    /** Names of common table expressions hide tables, but only where they can be seen. */
    private LogicalPlan plan(LogicalPlan plan, Set<String> hidden) {
        return switch (plan) {
            case UnresolvedWith with -> with(with, hidden);
            case UnresolvedRelation relation -> relation(relation, hidden);
            default -> {
                MetricViewRules.check(plan, statement);
                var inner = (LogicalPlan) plan.mapChildren(child -> plan(child, hidden));
                yield (LogicalPlan) inner.mapExpressions(expression -> expression(expression, hidden));
            }
        };
    }

    private LogicalPlan with(UnresolvedWith with, Set<String> hidden) {
        var seen = new HashSet<>(hidden);
        if (with.allowRecursion()) {
            Scala.list(with.cteRelations()).forEach(named -> seen.add(lower(named._1())));
        }
        var inner = Scala.list(with.cteRelations()).stream()
                .map(named -> {
                    var rewritten = new scala.Tuple3<>(
                            named._1(), (SubqueryAlias) plan(named._2(), Set.copyOf(seen)), named._3());
                    seen.add(lower(named._1()));
                    return rewritten;
                })
                .toList();
        return with.copy(plan(with.child(), Set.copyOf(seen)), Scala.seq(inner), with.allowRecursion());
    }

    private LogicalPlan relation(UnresolvedRelation relation, Set<String> hidden) {
        var name = Scala.list(relation.multipartIdentifier());
        if (name.size() == 1 && hidden.contains(lower(name.getFirst()))) {
            return relation;
        }
        return shelf.table(TableName.of(name, statement));
    }

    private Expression expression(Expression expression, Set<String> hidden) {
        return switch (expression) {
            case NamedParameter named -> Values.named(named.name(), statement);
            case PosParameter mark -> positional(mark.pos());
            case UnresolvedAlias alias
            when Scala.isMeasure(alias.child()) ->
                Scala.alias(
                        expression(alias.child(), hidden),
                        "measure(" + String.join(".", measured(alias.child())) + ")");
            case UnresolvedFunction _
            when Scala.isMeasure(expression) -> expression(shelf.measure(measured(expression)), Set.of());
            case SubqueryExpression inner -> {
                var rewritten = inner.withNewPlan(plan(inner.plan(), hidden));
                yield (Expression) rewritten.mapChildren(child -> expression(child, hidden));
            }
            default -> (Expression) expression.mapChildren(child -> expression(child, hidden));
        };
    }

    private Expression positional(int mark) {
        marks.add(mark);
        return counting ? Values.NOTHING : Values.at(List.copyOf(marks).indexOf(mark), statement);
    }

    private static List<String> measured(Expression measure) {
        return Scala.nameParts(((UnresolvedFunction) measure).arguments().head());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
