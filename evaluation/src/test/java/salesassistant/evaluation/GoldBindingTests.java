package salesassistant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoldBindingTests {

    @Test
    void everyGoldBindsToTheTablesContractAndReturnsTheColumnsItNames() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(contract());
            for (Gold gold : golds()) {
                assertThat(columns(statement, gold))
                        .as(gold.name())
                        .containsAll(gold.required())
                        .containsAll(gold.percent())
                        .containsAll(
                                gold.either().stream().flatMap(List::stream).toList());
            }
        }
    }

    private static List<String> columns(Statement statement, Gold gold) throws SQLException {
        try (ResultSet results = statement.executeQuery(gold.sql())) {
            return SalesFile.columns(results.getMetaData());
        } catch (SQLException failure) {
            throw new AssertionError(gold.name() + " does not bind", failure);
        }
    }

    private static List<Gold> golds() throws IOException {
        Path folder = Files.exists(Path.of("gold")) ? Path.of("gold") : Path.of("evaluation/gold");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .map(Gold::read)
                    .toList();
        }
    }

    private static String contract() throws IOException {
        try (InputStream file = Objects.requireNonNull(GoldBindingTests.class.getResourceAsStream("/contract.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
