package salesassistant.simulator.data;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The sample's rows as a file that Spark reads. */
public final class SampleRows {

    private SampleRows() {}

    /** A parquet file as it is; of a DuckDB file its wide table, written out into the folder. */
    public static Path of(Path given, Path folder) throws SQLException {
        if (given.toString().endsWith(".parquet")) {
            return given;
        }
        var rows = folder.resolve("rows.parquet");
        var settings = new java.util.Properties();
        settings.setProperty("duckdb.read_only", "true");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + given, settings);
                var statement = connection.createStatement()) {
            statement.execute(
                    "COPY nielsen_sales_metrics TO '" + rows.toString().replace("'", "''") + "' (FORMAT parquet)");
        }
        return rows;
    }
}
