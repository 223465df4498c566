package salesassistant.semantics.sql;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** A Spark of one process that holds the smallest sample. */
final class SparkWarehouse implements AutoCloseable {

    private final SparkSession session;

    private SparkWarehouse(SparkSession session) {
        this.session = session;
    }

    static SparkWarehouse start() throws SQLException {
        var file = Path.of("target", "tiny.parquet").toAbsolutePath();
        try (var export = TinySample.connection().createStatement()) {
            export.execute("COPY nielsen_sales_metrics TO '" + file + "' (FORMAT parquet)");
        }
        var session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "1")
                .config("spark.sql.adaptive.enabled", "false")
                .config(
                        "spark.sql.warehouse.dir",
                        Path.of("target", "warehouse").toAbsolutePath().toString())
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
        session.read().parquet(file.toString()).createOrReplaceTempView("nielsen_sales_metrics");
        session.sql("CACHE TABLE nielsen_sales_metrics");
        return new SparkWarehouse(session);
    }

    SparkSession session() {
        return session;
    }

    List<Map<String, @Nullable Object>> run(String sql, List<Object> parameters) {
        try {
            return read(parameters.isEmpty() ? session.sql(sql) : named(sql, parameters));
        } catch (RuntimeException broken) {
            throw new AssertionError(broken.getMessage() + "\n" + sql, broken);
        }
    }

    /** Whether Spark understands the statement and its shown form alike, without running either. */
    boolean sameMeaning(SqlStatement statement) {
        return named(statement.text(), statement.parameters()).sameSemantics(session.sql(statement.shown()));
    }

    /**
     * By name, as the warehouse's statement API takes parameters; Spark 4.2 binds positional ones of a statement with
     * several steps in another order than they are written in.
     */
    private Dataset<Row> named(String sql, List<Object> parameters) {
        var values = new LinkedHashMap<String, Object>();
        var text = new StringBuilder();
        for (var part : sql.split("\\?", -1)) {
            if (!text.isEmpty()) {
                var name = "p" + (values.size() + 1);
                text.append(':').append(name);
                values.put(name, parameters.get(values.size()));
            }
            text.append(part);
        }
        return session.sql(text.toString(), values);
    }

    private static List<Map<String, @Nullable Object>> read(Dataset<Row> result) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var names = result.columns();
        for (var row : result.collectAsList()) {
            var read = new LinkedHashMap<String, @Nullable Object>();
            for (int i = 0; i < names.length; i++) {
                read.put(names[i], plain(row.get(i)));
            }
            rows.add(read);
        }
        return rows;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.doubleValue();
            case Number number -> number.doubleValue();
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    @Override
    public void close() {
        session.stop();
    }
}
