package salesassistant.simulator.genie.asking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a query into the lines Genie writes. */
final class Query {

    private Query() {}

    static String of(
            List<String> select,
            String table,
            List<String> where,
            List<String> groupBy,
            List<String> orderBy,
            @Nullable Integer limit) {
        var sql = new StringBuilder("SELECT ")
                .append(String.join(", ", select))
                .append("\nFROM ")
                .append(table);
        line(sql, "WHERE ", where, "\n  AND ");
        line(sql, "GROUP BY ", groupBy, ", ");
        line(sql, "ORDER BY ", orderBy, ", ");
        if (limit != null) {
            sql.append("\nLIMIT ").append(limit);
        }
        return sql.toString();
    }

    private static void line(StringBuilder sql, String word, List<String> parts, String between) {
        if (!parts.isEmpty()) {
            sql.append('\n').append(word).append(String.join(between, parts));
        }
    }
}
