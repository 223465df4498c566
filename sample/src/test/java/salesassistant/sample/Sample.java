package salesassistant.sample;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A generated sample, opened read-only, as tests look at it. */
record Sample(Path file, String hash, Connection connection) {

    static Sample open(Path file, String hash) {
        var settings = new Properties();
        settings.setProperty("access_mode", "READ_ONLY");
        try {
            return new Sample(file, hash, DriverManager.getConnection("jdbc:duckdb:" + file, settings));
        } catch (SQLException e) {
            throw new IllegalStateException("The sample does not open", e);
        }
    }

    /** The first cell of the answer. */
    Object value(String sql) {
        return rows(sql).getFirst().values().iterator().next();
    }

    long count(String sql) {
        return ((Number) value(sql)).longValue();
    }

    double number(String sql) {
        return ((Number) value(sql)).doubleValue();
    }

    /** The first column of the answer. */
    List<String> texts(String sql) {
        return rows(sql).stream()
                .map(row -> String.valueOf(row.values().iterator().next()))
                .toList();
    }

    List<Map<String, Object>> rows(String sql) {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            var rows = new ArrayList<Map<String, Object>>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + sql, e);
        }
    }

    private static Map<String, Object> row(ResultSet result) throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
        }
        return row;
    }
}
