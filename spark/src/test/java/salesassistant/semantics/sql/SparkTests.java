package salesassistant.semantics.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import salesassistant.semantics.query.Query;

/** The Databricks twin of every query with a known result gives on Spark what DuckDB gives. */
@Tag("slow")
class SparkTests {

    private static SparkWarehouse spark;

    private final SqlCompiler duckDb = SqlCompilers.duckDb(TinySample.catalog());
    private final SqlCompiler databricks = SqlCompilers.databricks(TinySample.catalog());

    @BeforeAll
    static void start() throws SQLException {
        spark = SparkWarehouse.start();
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @TestFactory
    Stream<DynamicTest> givesOnSparkWhatDuckDbGives() {
        return GoldQueries.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getValue())));
    }

    private void check(Query query) {
        var statement = Compilations.statement(databricks, query);
        var expected = Execution.run(TinySample.connection(), Compilations.statement(duckDb, query));
        Rows.assertSame(spark.run(statement.text(), statement.parameters()), expected, statement.shown());
        if (!spark.sameMeaning(statement)) {
            Rows.assertSame(spark.run(statement.shown(), List.of()), expected, statement.shown());
        }
    }

    @TestFactory
    Stream<DynamicTest> bringsHostileValuesBackUnchanged() {
        return HostileValueTests.hostileTexts().stream()
                .map(text -> DynamicTest.dynamicTest(text, () -> checkHostile(text)));
    }

    private void checkHostile(String text) {
        var query =
                QueryBuilder.of("sales_value").by("brand").where("brand", text).build();
        var statement = Compilations.statement(databricks, query);
        assertThat(spark.run(statement.text(), statement.parameters()).getFirst())
                .containsEntry("brand", text);
        assertThat(spark.run(statement.shown(), List.of()).getFirst())
                .as(statement.shown())
                .containsEntry("brand", text);
    }
}
