package salesassistant.semantics.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.Query;

/** Compiled queries give what SQL written by hand gives, on a real DuckDB with the sample. */
class GoldTests {

    private final SqlCompiler compiler = SqlCompilers.duckDb(TinySample.catalog());

    @TestFactory
    Stream<DynamicTest> givesWhatSqlWrittenByHandGives() {
        return GoldQueries.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry)));
    }

    private void check(Map.Entry<String, Query> entry) throws IOException {
        var statement = Compilations.statement(compiler, entry.getValue());
        var gold = Execution.run(TinySample.connection(), text(entry.getKey()), List.of());
        var ours = Execution.run(TinySample.connection(), statement);
        assertThat(gold).as("the gold result must not be empty").isNotEmpty();
        Rows.assertSame(ours, gold, statement.shown());
        assertThat(ours.getFirst().keySet())
                .containsExactlyElementsOf(
                        statement.columns().stream().map(Column::name).toList());
        assertThat(Execution.run(TinySample.connection(), statement.shown(), List.of()))
                .as(statement.shown())
                .isEqualTo(ours);
    }

    private static String text(String name) throws IOException {
        try (var file = GoldTests.class.getResourceAsStream("/gold/" + name + ".sql")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
