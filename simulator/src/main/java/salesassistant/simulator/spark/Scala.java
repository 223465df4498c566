package salesassistant.simulator.spark;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Alias$;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import salesassistant.simulator.sql.SqlFailure;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Spark's planner speaks Scala; these few words translate. */
final class Scala {

    private Scala() {}

    static <T> List<T> list(scala.collection.Iterable<T> items) {
        return List.copyOf(CollectionConverters.asJava(items.toSeq()));
    }

    static <T> Seq<T> seq(List<T> items) {
        return CollectionConverters.asScala(items).toSeq();
    }

    static Alias alias(Expression expression, String name) {
        return Alias$.MODULE$.apply(
                expression, name, NamedExpression.newExprId(), seq(List.of()), Option.empty(), seq(List.of()));
    }

    static UnresolvedAttribute attribute(List<String> qualifier, String name) {
        return new UnresolvedAttribute(
                seq(Stream.concat(qualifier.stream(), Stream.of(name)).toList()));
    }

    static boolean isMeasure(Expression expression) {
        return expression instanceof UnresolvedFunction function
                && function.nameParts().size() == 1
                && function.nameParts().head().equalsIgnoreCase("measure")
                && function.arguments().size() == 1;
    }

    static List<String> nameParts(Expression attribute) {
        if (attribute instanceof UnresolvedAttribute named) {
            return list(named.nameParts());
        }
        throw new SqlFailure("[DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE] The argument of MEASURE must be the name of a "
                + "measure. SQLSTATE: 42K09");
    }
}
