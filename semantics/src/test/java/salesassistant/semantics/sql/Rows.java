package salesassistant.semantics.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares results: same columns, same order, numbers to the ninth digit. */
final class Rows {

    private Rows() {}

    static void assertSame(
            List<Map<String, @Nullable Object>> actual, List<Map<String, @Nullable Object>> expected, String sql) {
        assertThat(actual).as(sql).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            var row = actual.get(i);
            var gold = expected.get(i);
            assertThat(row.keySet()).as(sql).isEqualTo(gold.keySet());
            for (var column : row.keySet()) {
                assertThat(same(row.get(column), gold.get(column)))
                        .as("row %d, %s: %s instead of %s in%n%s", i, column, row.get(column), gold.get(column), sql)
                        .isTrue();
            }
        }
    }

    private static boolean same(@Nullable Object actual, @Nullable Object expected) {
        if (actual instanceof Double one && expected instanceof Double other) {
            return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
        }
        return java.util.Objects.equals(actual, expected);
    }
}
