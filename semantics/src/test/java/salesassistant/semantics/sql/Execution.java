package salesassistant.semantics.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs statements and reads their rows in a form that can be compared. */
final class Execution {

    private Execution() {}

    /** The rows of a compiled statement, by column name. */
    static List<Map<String, @Nullable Object>> run(Connection connection, SqlStatement statement) {
        return run(connection, statement.text(), statement.parameters());
    }

    static List<Map<String, @Nullable Object>> run(Connection connection, String sql, List<Object> parameters) {
        try (var prepared = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                prepared.setObject(i + 1, parameters.get(i));
            }
            try (var rows = prepared.executeQuery()) {
                return read(rows);
            }
        } catch (SQLException broken) {
            throw new AssertionError(broken.getMessage() + "\n" + sql + "\n" + parameters, broken);
        }
    }

    private static List<Map<String, @Nullable Object>> read(ResultSet rows) throws SQLException {
        var read = new ArrayList<Map<String, @Nullable Object>>();
        var names = rows.getMetaData();
        while (rows.next()) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            for (int i = 1; i <= names.getColumnCount(); i++) {
                row.put(names.getColumnLabel(i), plain(rows.getObject(i)));
            }
            read.add(row);
        }
        return read;
    }

    /** Numbers of all types as doubles, everything else but truth values as text. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.doubleValue();
            case Number number -> number.doubleValue();
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }
}
