package salesassistant.simulator.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import salesassistant.simulator.sql.Tables;

/** The sample's rows as files that Spark reads: the wide table, and the star the company's metric view stands on. */
public final class SampleRows {

    private SampleRows() {}

    /** Writes a parquet file for each table into the folder; what is given is a DuckDB file, or the wide table in parquet. */
    public static Map<String, Path> of(Path given, Path folder) throws SQLException {
        var files = new LinkedHashMap<String, Path>();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            if (given.toString().endsWith(".parquet")) {
                statement.execute("CREATE VIEW wide AS FROM read_parquet(" + quoted(given) + ")");
            } else {
                statement.execute("ATTACH " + quoted(given) + " AS sample (READ_ONLY)");
                statement.execute("CREATE VIEW wide AS FROM sample.nielsen_sales_metrics");
            }
            for (var step : steps()) {
                statement.execute(step);
            }
            for (var table : Tables.STORED) {
                var file = folder.resolve(table.name() + ".parquet");
                var source = table.equals(Tables.SALES) ? "wide" : table.name();
                statement.execute("COPY \"" + source + "\" TO " + quoted(file) + " (FORMAT parquet)");
                files.put(table.fullName(), file);
            }
        }
        return files;
    }

    private static Iterable<String> steps() {
        try (var text = SampleRows.class.getResourceAsStream("tables.sql")) {
            return Arrays.asList(new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(";\\s*"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
