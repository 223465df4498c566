package salesassistant.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** A fingerprint of all rows of a sample, whatever their order. */
final class ContentHash {

    private static final List<String> TABLES =
            List.of("nielsen_sales_metrics", "dim_period", "dim_market", "dim_product", "vat_rate", "dq_notes");

    private final Connection connection;

    ContentHash(Connection connection) {
        this.connection = connection;
    }

    String of(String database) throws SQLException {
        var content = new StringBuilder();
        for (String table : TABLES) {
            content.append(table).append(' ').append(rowHashes(database, table)).append('\n');
        }
        return sha256(content.toString());
    }

    /** The sum of the hashes of the rows does not depend on the order in which they were written. */
    private String rowHashes(String database, String table) throws SQLException {
        String sql = "SELECT count(*) || ' ' || coalesce(sum(hash(t)), 0) FROM %s.%s t".formatted(database, table);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
