package salesassistant.app.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A query that may run does not any more once something forbidden has got into it, wherever. */
class GuardMutationTests {

    private static final String TABLE = "demo.nielsen.sales";

    private final SqlGuard guard = new SqlGuard(GenieQueries.TABLES);

    @TestFactory
    Stream<DynamicTest> refusesAnAllowedQueryWithAForbiddenPiece() {
        return mutations().entrySet().stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.getKey(), () -> {
                    int changed = 0;
                    for (var sql : GenieQueries.all()) {
                        var mutant = mutation.getValue().apply(sql);
                        if (!mutant.equals(sql)) {
                            changed++;
                            assertThat(guard.check(mutant)).as(mutant).isInstanceOf(Verdict.Refused.class);
                        }
                    }
                    assertThat(changed).as("queries it could be put into").isGreaterThan(20);
                }));
    }

    /** Characters dropped, doubled and swapped at random: what passes still reads nothing but the tables of the list. */
    @Test
    void neverLetsDamagedTextReadAnotherTable() {
        var random = new Random(20261122);
        var queries = GenieQueries.all();
        for (int i = 0; i < 4_000; i++) {
            var text = new StringBuilder(queries.get(random.nextInt(queries.size())));
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                damage(text, random);
            }
            if (guard.check(text.toString()) instanceof Verdict.Allowed allowed) {
                assertThat(allowed.tables()).as(text.toString()).isNotEmpty().isSubsetOf(GenieQueries.TABLES);
                assertThat(text.toString().toLowerCase(java.util.Locale.ROOT)).contains("from");
            }
        }
    }

    private static Map<String, UnaryOperator<String>> mutations() {
        var all = new LinkedHashMap<String, UnaryOperator<String>>();
        all.put("a second statement", sql -> sql + "; DROP TABLE demo.nielsen.sales");
        all.put("a second query", sql -> sql + "; SELECT 1 FROM demo.nielsen.sales");
        all.put("another table", sql -> sql.replaceFirst("demo\\.nielsen\\.sales\\b", "hr.people.secret"));
        all.put("a file", sql -> sql.replaceFirst("demo\\.nielsen\\.sales\\b", "parquet.`/tmp/x`"));
        all.put("a joined table", after(TABLE, " CROSS JOIN hr.people.secret"));
        all.put("a listed table", sql -> sql.replaceFirst("(?i)\\bFROM demo", "FROM hr.people.secret, demo"));
        all.put("a subquery", first("SELECT ", "SELECT (SELECT max(salary) FROM hr.people.secret), "));
        all.put("a hint", first("SELECT ", "SELECT /*+ REPARTITION(1000) */ "));
        all.put("a function", first("SELECT ", "SELECT ai_query('m', 'x'), "));
        all.put("a function of somebody", first("SELECT ", "SELECT demo.tools.f(1), "));
        all.put("a lambda", first("SELECT ", "SELECT transform(array(1), x -> x), "));
        all.put("a computed name", sql -> sql.replaceFirst("demo\\.nielsen\\.sales\\b", "IDENTIFIER('a' || 'b')"));
        all.put("a union", sql -> "(" + sql + ") UNION ALL (SELECT * FROM hr.people.secret)");
        all.put("time travel", after(TABLE, " VERSION AS OF 1"));
        all.put("a sample", after(TABLE, " TABLESAMPLE (1 PERCENT)"));
        all.put(
                "a stream",
                sql -> sql.replaceFirst("(?i)\\bFROM demo\\.nielsen\\.sales\\b", "FROM STREAM demo.nielsen.sales"));
        all.put("a table function", sql -> sql.replaceFirst("demo\\.nielsen\\.sales\\b", "read_files('/x')"));
        all.put("an open comment", sql -> sql + " /* ");
        all.put("an open text", sql -> sql + " '");
        all.put("an explanation", sql -> "EXPLAIN " + sql);
        all.put("a table to fill", sql -> "CREATE TABLE t AS " + sql);
        all.put("a target", sql -> "INSERT INTO demo.nielsen.items " + sql);
        all.put("a pipe", sql -> sql + " |> LIMIT 1");
        all.put("a script", sql -> "BEGIN " + sql + "; END");
        all.put("an immediate", sql -> "EXECUTE IMMEDIATE '" + sql.replace("'", "''") + "'");
        all.put("a setting", sql -> "SET x = 1; " + sql);
        return all;
    }

    private static UnaryOperator<String> after(String word, String piece) {
        return sql -> sql.replaceFirst(java.util.regex.Pattern.quote(word) + "\\b(?!_)", word + piece);
    }

    private static UnaryOperator<String> first(String word, String with) {
        return sql -> sql.replaceFirst(word + "(?!DISTINCT)", java.util.regex.Matcher.quoteReplacement(with));
    }

    private static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() - 1);
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, text.charAt(at));
            case 2 -> text.insert(at, ";(')`*/-.,".charAt(random.nextInt(10)));
            default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
        }
    }
}
