package salesassistant.simulator.spark;

import org.apache.spark.sql.catalyst.expressions.Cast$;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal$;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser$;
import salesassistant.simulator.sql.SqlFailure;
import salesassistant.simulator.sql.SqlText;
import salesassistant.simulator.sql.SqlText.Parameter;

/** Parameters as expressions of their type. */
final class Values {

    /** Stands in a statement of which only the marks are counted. */
    static final Expression NOTHING = Literal$.MODULE$.apply(0);

    private Values() {}

    static Expression named(String name, SqlText statement) {
        return statement.parameters().stream()
                .filter(parameter -> name.equals(parameter.name()))
                .findFirst()
                .map(Values::of)
                .orElseThrow(() -> unbound(name));
    }

    static Expression at(int position, SqlText statement) {
        var unnamed = statement.parameters().stream()
                .filter(parameter -> parameter.name() == null)
                .toList();
        if (position >= unnamed.size()) {
            throw unbound("_" + position);
        }
        return of(unnamed.get(position));
    }

    private static Expression of(Parameter parameter) {
        var type = CatalystSqlParser$.MODULE$.parseDataType(parameter.type());
        if (parameter.value() == null) {
            return Literal$.MODULE$.create(null, type);
        }
        return Cast$.MODULE$.apply(Literal$.MODULE$.apply(parameter.value()), type, true);
    }

    private static SqlFailure unbound(String name) {
        return new SqlFailure("[UNBOUND_SQL_PARAMETER] Found the unbound parameter: " + name
                + ". Please, fix `args` and provide a mapping of the parameter to either a SQL literal or collection "
                + "constructor functions such as `map()`, `array()`, `struct()`. SQLSTATE: 42P02");
    }
}
