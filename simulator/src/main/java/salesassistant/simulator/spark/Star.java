package salesassistant.simulator.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.SubqueryExpression;
import org.apache.spark.sql.catalyst.parser.ParserInterface;
import salesassistant.simulator.sql.SqlFailure;

/**
 * A metric view as rows and expressions: one wide view of its joined tables, in which the columns that only measures see
 * are called {@code table.column}, and for every measure what it means over them.
 */
final class Star {

    private final MetricView view;
    private final ParserInterface parser;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    private Star(MetricView view, ParserInterface parser) {
        this.view = view;
        this.parser = parser;
    }

    /** Lays the wide view under a name, over the views of its tables. */
    static Star lay(
            MetricView view,
            SparkSession session,
            ParserInterface parser,
            Map<String, String> viewsOfTables,
            String as) {
        var star = new Star(view, parser);
        star.columns.put(
                "source",
                List.of(session.table(viewsOfTables.get(view.source())).columns()));
        for (var join : view.joins()) {
            var table = viewsOfTables.get(join.path("source").asText());
            star.columns.put(
                    join.path("name").asText(), List.of(session.table(table).columns()));
        }
        session.sql(star.select(viewsOfTables)).createOrReplaceTempView(as);
        return star;
    }

    private String select(Map<String, String> viewsOfTables) {
        var outputs = new ArrayList<String>();
        for (var dimension : view.dimensions()) {
            outputs.add(dimension.path("expr").asText() + " AS "
                    + quoted(dimension.path("name").asText()));
        }
        columns.forEach((table, names) -> names.forEach(
                name -> outputs.add(quoted(table) + "." + quoted(name) + " AS " + quoted(table + "." + name))));
        var from = new StringBuilder(" FROM " + viewsOfTables.get(view.source()) + " AS source");
        for (var join : view.joins()) {
            from.append(" LEFT JOIN ")
                    .append(viewsOfTables.get(join.path("source").asText()))
                    .append(" AS ");
            from.append(quoted(join.path("name").asText())).append(" ON ").append(condition(join));
        }
        return "SELECT " + String.join(", ", outputs) + from;
    }

    private static String condition(com.fasterxml.jackson.databind.JsonNode join) {
        if (join.has("on")) {
            return join.get("on").asText();
        }
        var conditions = new ArrayList<String>();
        join.path("using")
                .forEach(column -> conditions.add("source." + quoted(column.asText()) + " = "
                        + quoted(join.path("name").asText()) + "." + quoted(column.asText())));
        return String.join(" AND ", conditions);
    }

    /** What a measure means, down to the columns; {@code qualifier} is how the query calls the view. */
    Expression measure(String name, List<String> qualifier) throws Exception {
        var text = view.measure(name)
                .orElseThrow(
                        () -> new SqlFailure("[UNRESOLVED_COLUMN.WITHOUT_SUGGESTION] A column, variable, or function "
                                + "parameter with name `" + name
                                + "` cannot be resolved as a measure. SQLSTATE: 42703"));
        return meaning(parser.parseExpression(text), qualifier);
    }

    private Expression meaning(Expression expression, List<String> qualifier) {
        return switch (expression) {
            case SubqueryExpression own -> own;
            case UnresolvedFunction function
            when Scala.isMeasure(function) ->
                reached(Scala.nameParts(function.arguments().head()).getLast(), qualifier);
            case UnresolvedAttribute attribute -> named(Scala.list(attribute.nameParts()), qualifier);
            default -> (Expression) expression.mapChildren(child -> meaning(child, qualifier));
        };
    }

    private Expression reached(String name, List<String> qualifier) {
        try {
            return measure(name, qualifier);
        } catch (SqlFailure refused) {
            throw refused;
        } catch (Exception malformed) {
            throw new SqlFailure("[INVALID_METRIC_VIEW_YAML] " + malformed.getMessage());
        }
    }

    private Expression named(List<String> parts, List<String> qualifier) {
        if (parts.size() == 2 && columns.containsKey(parts.getFirst())) {
            return Scala.attribute(qualifier, parts.getFirst() + "." + parts.getLast());
        }
        if (parts.size() == 1 && contains("source", parts.getFirst())) {
            return Scala.attribute(qualifier, "source." + parts.getFirst());
        }
        if (parts.size() == 1 && view.measure(parts.getFirst()).isPresent()) {
            return reached(parts.getFirst(), qualifier);
        }
        return Scala.attribute(qualifier, parts.stream().collect(Collectors.joining(".")));
    }

    private boolean contains(String table, String column) {
        return columns.getOrDefault(table, List.of()).stream().anyMatch(column::equalsIgnoreCase);
    }

    boolean hasMeasure(String name) {
        return view.measure(name).isPresent();
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
