package salesassistant.evaluation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** The product's own data file, opened a second time, for reading only. */
final class SalesFile implements AutoCloseable {

    private final Connection connection;

    private SalesFile(Connection connection) {
        this.connection = connection;
    }

    static SalesFile open(Path file) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        return new SalesFile(DriverManager.getConnection("jdbc:duckdb:" + file, settings));
    }

    Table run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> columns = columns(results.getMetaData());
            List<List<Cell>> rows = new ArrayList<>();
            while (results.next()) {
                List<Cell> row = new ArrayList<>();
                for (int column = 1; column <= columns.size(); column++) {
                    row.add(Cell.of(results.getObject(column)));
                }
                rows.add(row);
            }
            return new Table(columns, rows);
        }
    }

    /** The same on a connection of its own, for several at once. */
    void runAside(String sql) throws SQLException {
        try (SalesFile aside = new SalesFile(((DuckDBConnection) connection).duplicate())) {
            aside.run(sql);
        }
    }

    static List<String> columns(ResultSetMetaData shape) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= shape.getColumnCount(); column++) {
            columns.add(shape.getColumnName(column));
        }
        return columns;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
