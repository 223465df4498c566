package salesassistant.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcTests {

    @BeforeEach
    void reset() {
        Workspace.control().reset();
    }

    @Test
    void readsTypedRows() throws SQLException {
        try (var connection = connect("anna");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT 1 AS a, CAST(12.50 AS DECIMAL(10,2)) AS b, DATE'2026-03-01' AS c,"
                                + " CAST(NULL AS STRING) AS d, 'räksmörgås' AS e ORDER BY a")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt("a")).isEqualTo(1);
            assertThat(rows.getBigDecimal("b")).isEqualTo(new BigDecimal("12.50"));
            assertThat(rows.getDate("c")).hasToString("2026-03-01");
            assertThat(rows.getString("d")).isNull();
            assertThat(rows.getString("e")).isEqualTo("räksmörgås");
            assertThat(rows.getMetaData().getColumnTypeName(2)).startsWith("DECIMAL");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void addsUpTheSalesOfTheSample() throws SQLException {
        var sql = "SELECT sum(sales_value) FROM " + Workspace.TABLE + " WHERE period_type = 'WEEK' AND period_id = ?"
                + " AND market_level = ? AND product_level = 'CATEGORY'";
        try (var connection = connect("anna");
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "2026-W46");
            statement.setString(2, "COUNTRY");
            try (var rows = statement.executeQuery()) {
                rows.next();
                var country = rows.getBigDecimal(1);
                statement.setString(2, "REGION");
                try (var regions = statement.executeQuery()) {
                    regions.next();
                    assertThat(regions.getBigDecimal(1)).isEqualTo(country).isPositive();
                }
            }
        }
    }

    @Test
    void showsEachPersonHerOwnRows() throws SQLException {
        var sql = "SELECT count(DISTINCT banner) FROM " + Workspace.TABLE;

        assertThat(count("bo", sql)).isPositive().isLessThan(count("anna", sql));
        assertThatThrownBy(() -> count("carin", sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("INSUFFICIENT_PERMISSIONS");
    }

    @Test
    void pagesThroughManyRows() throws SQLException {
        Workspace.control().knobs("{\"chunk_bytes\": 20000}");
        try (var connection = connect("anna");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id FROM range(0, 20000, 1, 1)")) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(1);
            }
            assertThat(sum).isEqualTo(19_999L * 10_000);
        }
    }

    private static int count(String user, String sql) throws SQLException {
        try (var connection = connect(user);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(String user) throws SQLException {
        var address = Workspace.address();
        var properties = new Properties();
        properties.put("UID", "token");
        properties.put("PWD", "dapi-" + user);
        properties.put("AuthMech", "3");
        properties.put("SSL", "0");
        properties.put("UseThriftClient", "0");
        // The simulator writes no Arrow; so does a workspace to a driver that is told to take rows inline.
        properties.put("EnableQueryResultDownload", "0");
        properties.put("EnableTelemetry", "0");
        return DriverManager.getConnection(
                "jdbc:databricks://" + address.getHost() + ":" + address.getPort()
                        + "/default;httpPath=/sql/1.0/warehouses/" + Workspace.WAREHOUSE,
                properties);
    }
}
