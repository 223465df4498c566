package salesassistant.app.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import salesassistant.semantics.catalog.Language;

/** What the guard lets through, and what it says of the rest. */
class SqlGuardTests {

    private final SqlGuard guard = new SqlGuard(GenieQueries.TABLES);

    @TestFactory
    Stream<DynamicTest> letsQueriesThroughAsGenieWritesThem() {
        assertThat(GenieQueries.all()).hasSizeGreaterThanOrEqualTo(40);
        return GenieQueries.all().stream()
                .map(sql -> DynamicTest.dynamicTest(
                        sql,
                        () -> assertThat(guard.check(sql)).isInstanceOfSatisfying(Verdict.Allowed.class, allowed -> {
                            assertThat(allowed.sql()).isEqualTo(sql);
                            assertThat(allowed.tables()).isNotEmpty().isSubsetOf(GenieQueries.TABLES);
                        })));
    }

    @Test
    void namesTheTablesAsTheSettingsDo() {
        assertThat(guard.check("SELECT 1 FROM `DEMO`.Nielsen.`sales` JOIN demo.nielsen.items USING (item);"))
                .isEqualTo(new Verdict.Allowed(
                        "SELECT 1 FROM `DEMO`.Nielsen.`sales` JOIN demo.nielsen.items USING (item);",
                        Set.of("demo.nielsen.sales", "demo.nielsen.items")));
    }

    @Test
    void saysWhichTableDoesNotBelong() {
        assertThat(reason("SELECT max(salary) FROM hr.people.secret"))
                .isEqualTo("It reads hr.people.secret, which is not among the tables of this assistant.");
    }

    @Test
    void saysWhichFunctionIsNotHarmless() {
        assertThat(reason("SELECT ai_query('m', brand) FROM demo.nielsen.sales"))
                .contains("ai_query");
    }

    @Test
    void letsABlankBeOnlyWhereItIsFilledIn() {
        var sql = "SELECT brand FROM demo.nielsen.sales WHERE category = :category";
        assertThat(guard.check(sql, Set.of("category"))).isInstanceOf(Verdict.Allowed.class);
        assertThat(guard.check(sql, Set.of("other"))).isInstanceOf(Verdict.Refused.class);
        assertThat(guard.check("SELECT brand FROM demo.nielsen.sales WHERE category = ?", Set.of("category")))
                .isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void knowsANamedQueryOnlyWhereItReaches() {
        assertThat(guard.check("WITH a AS (SELECT * FROM demo.nielsen.sales) SELECT * FROM A"))
                .isInstanceOf(Verdict.Allowed.class);
        assertThat(guard.check("SELECT * FROM (WITH a AS (SELECT * FROM demo.nielsen.sales) SELECT * FROM a), a"))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(guard.check("WITH a AS (SELECT * FROM a) SELECT * FROM a, demo.nielsen.sales"))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(guard.check("WITH a AS (SELECT * FROM b), b AS (SELECT * FROM demo.nielsen.sales) SELECT * FROM a"))
                .isInstanceOf(Verdict.Refused.class);
    }

    @Test
    @Timeout(60)
    void doesNotEvenTryWhatIsTooLongOrTooDeep() {
        var deep = "SELECT " + "(".repeat(3000) + "1" + ")".repeat(3000) + " FROM demo.nielsen.sales";
        var cases = "SELECT " + "CASE WHEN ".repeat(200) + "1" + " FROM demo.nielsen.sales";
        var signs = "SELECT " + "- ".repeat(9000) + "1 FROM demo.nielsen.sales";
        var nots = "SELECT " + "NOT ".repeat(9000) + "TRUE FROM demo.nielsen.sales";
        var wide = "SELECT 1" + ", 1".repeat(50_000) + " FROM demo.nielsen.sales";
        var list = "SELECT 1 FROM demo.nielsen.sales WHERE 1 IN (1" + ",1".repeat(20_000) + ")";
        var text = "SELECT '" + "x".repeat(1_000_000) + "' FROM demo.nielsen.sales";
        for (var sql : Stream.of(deep, cases, signs, nots, wide, list, text).toList()) {
            assertThat(guard.check(sql)).isInstanceOf(Verdict.Refused.class);
        }
    }

    @Test
    void looksAtAsMuchAsItReadsWithoutRunningOutOfStack() {
        var sql = "SELECT 1 FROM demo.nielsen.sales WHERE a = 1" + " OR a = 1".repeat(2_000);
        assertThat(guard.check(sql)).isInstanceOf(Verdict.Allowed.class);
        assertThat(guard.check(sql + " OR a = (SELECT 1 FROM secret)")).isInstanceOf(Verdict.Refused.class);
    }

    private String reason(String sql) {
        return guard.check(sql) instanceof Verdict.Refused(var reason) ? reason.in(Language.EN) : "allowed";
    }
}
