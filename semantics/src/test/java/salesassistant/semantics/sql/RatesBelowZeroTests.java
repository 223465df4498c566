package salesassistant.semantics.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.sql.Gold.base;
import static salesassistant.semantics.sql.Gold.growth;
import static salesassistant.semantics.sql.Gold.ketchup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From less than nothing there is no rate: −97 after −66 is a fall, and not a rise of 48 %. */
class RatesBelowZeroTests {

    @Test
    void aDifferenceThatWasBelowZeroHasNoRate() {
        var query = ketchup("incremental_value")
                .and(base())
                .and(growth())
                .by("product_name")
                .by("region")
                .during(QueryBuilder.weeks(1))
                .yearAgo()
                .build();
        var statement = Compilations.statement(SqlCompilers.duckDb(TinySample.catalog()), query);
        var rows = Execution.run(TinySample.connection(), statement);

        assertThat(before(rows, true))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.get("incremental_value_change_pct")).isNull());
        assertThat(before(rows, false))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(number(row, "incremental_value_change_pct"))
                        .isCloseTo(
                                100 * number(row, "incremental_value") / number(row, "incremental_value_base") - 100,
                                org.assertj.core.data.Offset.offset(1e-6)));
    }

    private static List<Map<String, @Nullable Object>> before(List<Map<String, @Nullable Object>> rows, boolean below) {
        return rows.stream()
                .filter(row -> row.get("incremental_value_base") != null && row.get("incremental_value") != null)
                .filter(row -> number(row, "incremental_value_base") != 0)
                .filter(row -> number(row, "incremental_value_base") < 0 == below)
                .toList();
    }

    private static double number(Map<String, @Nullable Object> row, String column) {
        return (double) Objects.requireNonNull(row.get(column));
    }
}
