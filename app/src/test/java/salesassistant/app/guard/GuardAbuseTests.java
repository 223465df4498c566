package salesassistant.app.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements that must never be sent: groups A and B of the abuse cases. */
class GuardAbuseTests {

    private final SqlGuard guard = new SqlGuard(GenieQueries.TABLES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A01–A03: changing, several statements, changing inside a query
                "DROP TABLE demo.nielsen.sales",
                "SELECT 1 FROM demo.nielsen.sales; DROP TABLE demo.nielsen.sales",
                "SELECT 1 FROM demo.nielsen.sales;;SELECT 2 FROM demo.nielsen.sales",
                "WITH d AS (DELETE FROM demo.nielsen.sales RETURNING *) SELECT * FROM d",
                "WITH d AS (SELECT 1 FROM demo.nielsen.sales) INSERT INTO demo.nielsen.sales SELECT * FROM d",
                "FROM demo.nielsen.sales INSERT INTO demo.nielsen.items SELECT *",
                // A04–A07, A16–A19: functions that read what is not a table
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM '/etc/passwd.csv'",
                "FROM query('SELECT * FROM secret_hr')",
                "SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT 1'))",
                // A08–A12: extensions, files, attached databases, settings
                "INSTALL httpfs",
                "COPY (SELECT 'x') TO '/tmp/pwn'",
                "ATTACH '/tmp/n.duckdb' AS n",
                "SET enable_external_access=true",
                "PRAGMA memory_limit='20GB'",
                "CALL enable_logging()",
                // A13–A15: leaving something behind
                "CREATE OR REPLACE TEMP VIEW sales AS SELECT 0 AS amount",
                "DECLARE VARIABLE x = 'CANARY'",
                "CACHE TABLE demo.nielsen.sales",
                // A20–A22: telling about the server, whole tables
                "SHOW TABLES",
                "DESCRIBE TABLE demo.nielsen.sales",
                "SELECT * FROM information_schema.tables",
                "SELECT * FROM system.access.audit",
                "TABLE demo.nielsen.sales",
                "FROM demo.nielsen.sales",
                "SELECT * FROM demo.nielsen.sales, secret_hr",
                // A24–A26: names in disguise, shadowing, prepared statements
                "SELECT * FROM `SECRET_HR`",
                "SELECT * FROM `demo.nielsen.sales`",
                "SELECT * FROM demo.nielsen.sales.secret",
                "SELECT * FROM sales",
                "SELECT * FROM nielsen.sales",
                "SELECT * FROM/**/secret_hr",
                "SELECT * FROM\u00a0secret_hr",
                "SELECT * FROM \uff53ecret_hr",
                "WITH sales AS (SELECT * FROM secret_hr) SELECT * FROM sales",
                "WITH sales AS (SELECT * FROM demo.nielsen.sales) SELECT * FROM nielsen.sales",
                "EXPLAIN SELECT * FROM demo.nielsen.sales",
                "DESCRIBE QUERY SELECT * FROM demo.nielsen.sales",
                // A27–A29: something large out of something small
                "SELECT repeat('x', 2000000000) FROM demo.nielsen.sales",
                "SELECT lpad('x', 2147483647, 'y') FROM demo.nielsen.sales",
                "SELECT rpad(brand, sales_value, 'y') FROM demo.nielsen.sales",
                "SELECT sequence(1, 1000000000) FROM demo.nielsen.sales",
                "SELECT space(2000000000) FROM demo.nielsen.sales",
                "SELECT explode(sequence(1, 1000000)) FROM demo.nielsen.sales",
                "SELECT explode(sequence(a, b, INTERVAL 1 SECOND)) FROM demo.nielsen.sales",
                "SELECT * FROM range(100000000000), demo.nielsen.sales",
                "WITH RECURSIVE r(n) AS (SELECT 1 FROM demo.nielsen.sales UNION ALL SELECT n + 1 FROM r) SELECT * FROM r",
                // B01: every statement that changes something
                "GRANT SELECT ON TABLE demo.nielsen.sales TO `eve`",
                "REVOKE SELECT ON TABLE demo.nielsen.sales FROM `eve`",
                "CREATE TABLE t AS SELECT * FROM demo.nielsen.sales",
                "ALTER TABLE demo.nielsen.sales ADD COLUMN x INT",
                "INSERT INTO demo.nielsen.sales VALUES (1)",
                "UPDATE demo.nielsen.sales SET sales_value = 0",
                "DELETE FROM demo.nielsen.sales",
                "TRUNCATE TABLE demo.nielsen.sales",
                "MERGE INTO demo.nielsen.sales t USING demo.nielsen.items s ON t.item = s.item WHEN MATCHED THEN DELETE",
                "COPY INTO demo.nielsen.sales FROM '/tmp/x' FILEFORMAT = CSV",
                "OPTIMIZE demo.nielsen.sales",
                "VACUUM demo.nielsen.sales",
                "USE CATALOG demo",
                "SET x = y",
                "RESET",
                "REFRESH TABLE demo.nielsen.sales",
                // B02–B04, B06: functions that reach outside, cost money or know secrets
                "SELECT http_request(conn => 'slack', method => 'POST', path => '/') FROM demo.nielsen.sales",
                "SELECT ai_query('model', brand) FROM demo.nielsen.sales",
                "SELECT ai_gen(brand) FROM demo.nielsen.sales",
                "SELECT * FROM vector_search(index => 'i', query => 'q')",
                "SELECT * FROM read_files('/Volumes/x')",
                "SELECT * FROM remote_query('c', query => 'SELECT 1')",
                "SELECT * FROM parquet.`s3://bucket/x`",
                "SELECT * FROM delta.`/path`",
                "SELECT secret('scope', 'key') FROM demo.nielsen.sales",
                "SELECT list_secrets() FROM demo.nielsen.sales",
                "SELECT current_metastore() FROM demo.nielsen.sales",
                "SELECT current_user() FROM demo.nielsen.sales",
                "SELECT CURRENT_USER FROM demo.nielsen.sales",
                "SELECT session_user() FROM demo.nielsen.sales",
                "SELECT java_method('java.lang.System', 'exit', 1) FROM demo.nielsen.sales",
                "SELECT reflect('java.lang.System', 'exit', 1) FROM demo.nielsen.sales",
                "SELECT demo.tools.my_function(brand) FROM demo.nielsen.sales",
                "SELECT `ai_query`('m', brand) FROM demo.nielsen.sales",
                // B05: scripts
                "BEGIN EXECUTE IMMEDIATE 'DROP TABLE demo.nielsen.sales'; END",
                "EXECUTE IMMEDIATE 'SELECT 1'",
                "CALL demo.tools.proc()",
                // B07: parts of the language that a question does not need
                "SELECT /*+ BROADCAST(s) */ * FROM demo.nielsen.sales s",
                "FROM demo.nielsen.sales |> WHERE brand = 'x'",
                "SELECT * FROM IDENTIFIER('secret' || '_hr')",
                "SELECT * FROM IDENTIFIER('demo.nielsen.sales')",
                "SELECT IDENTIFIER('ai_' || 'query')('m') FROM demo.nielsen.sales",
                "SELECT * FROM TABLE(secret_hr)",
                "SELECT * FROM demo.nielsen.sales LATERAL VIEW explode(array(1)) t AS x",
                "SELECT * FROM demo.nielsen.sales VERSION AS OF 0",
                "SELECT * FROM demo.nielsen.sales TIMESTAMP AS OF '2020-01-01'",
                "SELECT * FROM demo.nielsen.sales@v0",
                "SELECT * FROM demo.nielsen.sales TABLESAMPLE (10 PERCENT)",
                "SELECT * FROM STREAM secret_hr",
                "SELECT * FROM STREAM(demo.nielsen.sales)",
                "SELECT TRANSFORM(brand) USING 'cat' AS (b) FROM demo.nielsen.sales",
                "SELECT transform(array(1), x -> (SELECT max(salary) FROM secret_hr)) FROM demo.nielsen.sales",
                "SELECT * FROM demo.nielsen.sales WITH (option = 'x')",
                "SELECT 1 FROM demo.nielsen.sales /* a comment that never ends",
                "SELECT 1 FROM demo.nielsen.sales /* /* */",
                "SELECT 'never ends FROM demo.nielsen.sales",
                "SELECT 42",
                "",
                " ",
                ";",
                "-- nothing",
                "I would love to, but cannot.",
            })
    void refuses(String sql) {
        assertThat(guard.check(sql)).isInstanceOf(Verdict.Refused.class);
    }

    @TestFactory
    Stream<DynamicTest> findsATableWhereverAQueryCanStand() {
        var sub = "(SELECT max(salary) FROM secret_hr)";
        return Stream.of(
                        "SELECT %s FROM demo.nielsen.sales",
                        "SELECT 1 FROM demo.nielsen.sales WHERE x = %s",
                        "SELECT 1 FROM demo.nielsen.sales WHERE x IN %s",
                        "SELECT 1 FROM demo.nielsen.sales WHERE EXISTS %s",
                        "SELECT 1 FROM demo.nielsen.sales GROUP BY %s",
                        "SELECT 1 FROM demo.nielsen.sales GROUP BY x HAVING max(y) > %s",
                        "SELECT 1 FROM demo.nielsen.sales ORDER BY %s",
                        "SELECT 1 FROM demo.nielsen.sales LIMIT %s",
                        "SELECT CASE WHEN a THEN %s END FROM demo.nielsen.sales",
                        "SELECT sum(x) FILTER (WHERE y > %s) FROM demo.nielsen.sales",
                        "SELECT sum(x) OVER (ORDER BY %s) FROM demo.nielsen.sales",
                        "SELECT 1 FROM demo.nielsen.sales QUALIFY row_number() OVER (ORDER BY x) > %s",
                        "SELECT 1 FROM demo.nielsen.sales JOIN %s ON TRUE",
                        "SELECT 1 FROM demo.nielsen.sales JOIN demo.nielsen.items i ON i.x = %s",
                        "SELECT 1 FROM demo.nielsen.sales, LATERAL %s",
                        "SELECT * FROM VALUES (%s), (2) AS t(x), demo.nielsen.sales",
                        "SELECT CAST(%s AS INT) FROM demo.nielsen.sales",
                        "SELECT x BETWEEN 1 AND %s FROM demo.nielsen.sales",
                        "SELECT coalesce(x, %s) FROM demo.nielsen.sales",
                        "SELECT 1 FROM demo.nielsen.sales UNION ALL %s",
                        "WITH a AS %s SELECT * FROM a, demo.nielsen.sales")
                .map(frame -> DynamicTest.dynamicTest(frame, () -> {
                    assertThat(guard.check(frame.formatted(sub))).isInstanceOf(Verdict.Refused.class);
                    assertThat(guard.check(frame.formatted("(SELECT max(x) FROM demo.nielsen.items)")))
                            .as("the frame itself is harmless")
                            .isInstanceOf(Verdict.Allowed.class);
                }));
    }

    /** A chain without brackets runs the parser out of its stack, and is refused all the same. */
    @Test
    void refusesWhatBreaksTheReadingItself() {
        var thread = new AtomicReference<Verdict>();
        var lambda = "SELECT " + "x -> ".repeat(4_900) + "1 FROM demo.nielsen.sales";
        assertThatCode(() -> {
                    var small = new Thread(null, () -> thread.set(guard.check(lambda)), "small stack", 128 * 1024);
                    small.start();
                    small.join();
                })
                .doesNotThrowAnyException();
        assertThat(thread.get()).isInstanceOf(Verdict.Refused.class);
    }
}
