package salesassistant.evaluation.why;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import salesassistant.sample.SampleWorld;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.file.CatalogLoader;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Investigation;
import salesassistant.semantics.insight.change.WhyQuestion;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlCompiler;
import salesassistant.semantics.sql.SqlCompilers;

/** A generated world in a database of its own, with the catalog of what it publishes. */
final class World implements AutoCloseable {

    private static final String CATALOG = "/catalog/nielsen_sales.";

    private final Connection connection;
    private final Catalog catalog;
    private final SqlCompiler compiler;

    private World(Connection connection, Catalog catalog) {
        this.connection = connection;
        this.catalog = catalog;
        this.compiler = SqlCompilers.duckDb(catalog);
    }

    static World open(Path file) throws IOException, SQLException {
        var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        return new World(connection, catalog(connection));
    }

    private static Catalog catalog(Connection connection) throws IOException, SQLException {
        try (var view = resource("metric-view.yaml");
                var overlay = resource("overlay.yaml")) {
            return CatalogLoader.load(view, overlay)
                    .publishing(Map.of(
                            Axis.MARKET, levels(connection, "market_level"),
                            Axis.PRODUCT, levels(connection, "product_level")));
        }
    }

    private static Reader resource(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(SampleWorld.class.getResourceAsStream(CATALOG + name), name),
                StandardCharsets.UTF_8);
    }

    private static Set<String> levels(Connection connection, String column) throws SQLException {
        var levels = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT DISTINCT " + column + " FROM nielsen_sales_metrics")) {
            while (rows.next()) {
                levels.add(rows.getString(1));
            }
        }
        return levels;
    }

    DataSpan span() {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT min(period_end_date), max(period_end_date)"
                        + " FROM nielsen_sales_metrics WHERE period_type = 'WEEK'")) {
            rows.next();
            return DataSpan.ofDays(
                    rows.getDate(1).toLocalDate(), rows.getDate(2).toLocalDate());
        } catch (SQLException broken) {
            throw new IllegalStateException("The world has no weeks.", broken);
        }
    }

    /** Runs a whole investigation. */
    Explanation explain(WhyQuestion question) {
        var investigation = Investigation.of(question, catalog);
        for (var inquiry = investigation.next(); inquiry.isPresent(); inquiry = investigation.next()) {
            investigation.learned(answer(inquiry.get().query()));
        }
        return investigation.explanation();
    }

    private ResultTable answer(Query query) {
        var compiled = (Compilation.Compiled) compiler.compile(query);
        var statement = compiled.statement();
        try (var prepared = connection.prepareStatement(statement.text())) {
            for (int i = 0; i < statement.parameters().size(); i++) {
                prepared.setObject(i + 1, statement.parameters().get(i));
            }
            try (var rows = prepared.executeQuery()) {
                return table(rows, statement.columns());
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(statement.shown(), broken);
        }
    }

    private static ResultTable table(ResultSet rows, List<Column> columns) throws SQLException {
        var read = new ArrayList<List<@Nullable Object>>();
        while (rows.next()) {
            var row = new ArrayList<@Nullable Object>();
            for (int i = 1; i <= columns.size(); i++) {
                row.add(cell(rows, i, columns.get(i - 1)));
            }
            read.add(row);
        }
        return new ResultTable(columns, read, read.size());
    }

    private static @Nullable Object cell(ResultSet rows, int index, Column column) throws SQLException {
        if (rows.getObject(index) == null) {
            return null;
        }
        return column.kind() == Column.Kind.NUMBER
                ? new BigDecimal(rows.getObject(index).toString())
                : rows.getString(index);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
