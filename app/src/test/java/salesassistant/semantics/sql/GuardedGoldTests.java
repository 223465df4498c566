package salesassistant.semantics.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import salesassistant.app.guard.SqlGuard;
import salesassistant.app.guard.Verdict;
import salesassistant.semantics.catalog.Catalogs;

/** What we write for Databricks ourselves passes the guard, so that it is no stricter than reading data needs. */
class GuardedGoldTests {

    @TestFactory
    Stream<DynamicTest> letsThroughWhatWeWriteOurselves() {
        var catalog = Catalogs.nielsen();
        var guard = new SqlGuard(Set.of(catalog.source()));
        var compiler = SqlCompilers.databricks(catalog);
        return GoldQueries.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    var shown =
                            Compilations.statement(compiler, entry.getValue()).shown();
                    assertThat(guard.check(shown)).as(shown).isInstanceOf(Verdict.Allowed.class);
                }));
    }
}
