package salesassistant.semantics.sql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.LeafView;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.catalog.ValueType;
import salesassistant.semantics.query.Column;

/** What a company's metric view is asked before anybody asks a question: which days it holds, and which members. */
public final class ViewStatements {

    private ViewStatements() {}

    /** One row of two dates, the first and the last day of the data; both are null where there is no row. */
    public static SqlStatement span(Catalog catalog) {
        var sql = """
                WITH days AS (
                  SELECT %s AS day
                  FROM %s
                  GROUP BY ALL
                )
                -- The days the data holds.
                SELECT MIN(day) AS first_day, MAX(day) AS last_day
                FROM days""".formatted(view(catalog).day(), catalog.source());
        return statement(sql, List.of(column("first_day", Column.Kind.DATE), column("last_day", Column.Kind.DATE)));
    }

    /**
     * For each dimension whose members are names, a statement that gives at most {@code most} of them in one column of texts.
     * One more than wanted tells whether there are more.
     */
    public static Map<String, SqlStatement> members(Catalog catalog, int most) {
        var statements = new LinkedHashMap<String, SqlStatement>();
        catalog.dimensions().stream()
                .filter(dimension -> dimension.type() == ValueType.TEXT)
                .forEach(dimension -> statements.put(dimension.name(), members(dimension, catalog, most)));
        return statements;
    }

    private static SqlStatement members(Dimension dimension, Catalog catalog, int most) {
        var sql = """
                WITH members AS (
                  SELECT %1$s AS member
                  FROM %2$s
                  GROUP BY ALL
                )
                -- The members of %3$s.
                SELECT CAST(member AS STRING) AS member
                FROM members
                WHERE member IS NOT NULL
                ORDER BY member
                LIMIT %4$d""".formatted(dimension.column(), catalog.source(), dimension.name(), most);
        return statement(sql, List.of(column("member", Column.Kind.TEXT)));
    }

    private static LeafView view(Catalog catalog) {
        return catalog.leafView()
                .orElseThrow(() -> new IllegalArgumentException(catalog.name() + " is no metric view."));
    }

    private static SqlStatement statement(String sql, List<Column> columns) {
        return new SqlStatement(sql, List.of(), sql, columns);
    }

    private static Column column(String name, Column.Kind kind) {
        return new Column(name, kind, Unit.NUMBER, 0, Optional.empty(), Optional.of(name));
    }
}
