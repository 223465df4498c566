package salesassistant.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import salesassistant.app.catalog.Compilers;
import salesassistant.app.identity.Caller;
import salesassistant.app.identity.Callers;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlCompilers;
import salesassistant.semantics.sql.SqlStatement;

/** The server as it is, but with several callers, and with a question whose statement really works for minutes. */
@TestConfiguration(proxyBeanMethods = false)
class TestWorld {

    /** Names the caller. */
    static final String CALLER = "X-Test-Caller";

    /** A question that is understood and then works for minutes. */
    static final String SLOW_QUESTION = "top 77 products";

    /** A question whose reasons are sought by several statements, one of which works for minutes. */
    static final String SLOW_WHY = "Why did sales drop in Region Mitt last 7 weeks?";

    private static final int SLOW_COUNT = 77;
    private static final int SLOW_WEEKS = 7;

    @Bean
    @Primary
    Callers severalCallers() {
        return new Callers() {
            @Override
            public Caller behind(HttpServletRequest request) {
                var name = request.getHeader(CALLER);
                return name == null ? new Caller("local", "You") : new Caller(name, name);
            }

            @Override
            public String mode() {
                return "local";
            }
        };
    }

    @Bean
    @Primary
    Compilers compilersWithASlowStatement() {
        return catalog -> {
            var real = SqlCompilers.duckDb(catalog);
            return query ->
                    isSlow(query) ? new Compilation.Compiled(slow(Columns.of(query, catalog))) : real.compile(query);
        };
    }

    private static boolean isSlow(Query query) {
        boolean explains = query.comparison().isPresent() && !query.breakdowns().isEmpty();
        return query.ranking().filter(r -> r.count() == SLOW_COUNT).isPresent()
                || explains && query.period().weeks() == SLOW_WEEKS;
    }

    private static SqlStatement slow(List<salesassistant.semantics.query.Column> columns) {
        var sql = "SELECT 'x', sum(a.range * b.range % 7) FROM range(10000000) a, range(1000000) b";
        return new SqlStatement(sql, List.of(), sql, columns);
    }
}
