package salesassistant.app.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlContentsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT brand, SUM(v) FROM t WHERE d BETWEEN '2026-01-05' AND '2026-02-01' GROUP BY brand LIMIT 5",
                "SELECT MEASURE(`Value Sales`) FROM t WHERE d >= DATE'2026-01-05' AND banner IN ('A', 'B')"
            })
    void aSumOverSomeDaysIsPlain(String sql) {
        assertThat(SqlContents.of(sql).plain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT SUM(v) FROM t WHERE brand NOT IN ('X')",
                "SELECT SUM(v) FROM t WHERE brand NOT LIKE 'X%'",
                "SELECT SUM(v) FROM t WHERE brand <> 'X'",
                "SELECT SUM(v) FROM t WHERE NOT brand = 'X'",
                "SELECT SUM(v) FROM t WHERE brand = 'X' OR brand = 'Y'",
                "SELECT brand, SUM(v) FROM t GROUP BY brand HAVING SUM(v) > 1000",
                "SELECT AVG(v) FROM t",
                "SELECT SUM(v) FROM t JOIN u ON t.a = u.a",
                "WITH c AS (SELECT 1) SELECT * FROM c"
            })
    void whatTurnsOrNarrowsTheAnswerIsNot(String sql) {
        assertThat(SqlContents.of(sql).plain()).isFalse();
    }
}
