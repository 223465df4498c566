package salesassistant.semantics.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salesassistant.semantics.query.Breakdown;

/** Members and texts that try to leave their quotes stay values in every dialect. */
class HostileValueTests {

    private static final List<Dialect> DIALECTS = List.of(new DuckDbDialect(), new DatabricksDialect());

    static List<String> hostileTexts() {
        return List.of(
                "O'Brien's",
                "'; DROP TABLE nielsen_sales_metrics; --",
                "\\",
                "ends with \\",
                "\\'; --",
                "\\\\' OR 1=1 --",
                "two\nlines -- and a comment\n*/",
                "tab\tand\r\nreturn",
                "\"quoted\" and `ticked`",
                "? and :name and ${x} and %s",
                "%_!",
                "åäö – 🍅");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void areParametersInTheStatement(String text) {
        for (var compiler :
                List.of(SqlCompilers.duckDb(TinySample.catalog()), SqlCompilers.databricks(TinySample.catalog()))) {
            var statement = Compilations.statement(compiler, byBrand(text).build());
            assertThat(statement.parameters()).contains(text);
            assertThat(statement.text()).doesNotContain(text.length() > 3 ? text : "\0");
        }
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void comeBackUnchangedFromTheShownStatement(String text) {
        var statement = Compilations.statement(
                SqlCompilers.duckDb(TinySample.catalog()), byBrand(text).build());
        var executed = Execution.run(TinySample.connection(), statement);
        var shown = Execution.run(TinySample.connection(), statement.shown(), List.of());
        assertThat(shown).as(statement.shown()).isEqualTo(executed);
        assertThat(executed.getFirst().get("brand")).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void areHarmlessAsLabelsBesideThemselves(String text) {
        var query = QueryBuilder.of("sales_value")
                .versus(Breakdown.Other.TOTAL, "brand", text, "Rubino")
                .where("category", text);
        var statement = Compilations.statement(SqlCompilers.duckDb(TinySample.catalog()), query.build());
        var executed = Execution.run(TinySample.connection(), statement);
        assertThat(Execution.run(TinySample.connection(), statement.shown(), List.of()))
                .as(statement.shown())
                .isEqualTo(executed);
        assertThat(executed).allSatisfy(row -> assertThat(row).containsEntry("sales_value", 0.0));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void stayInsideTheirQuotesOnOneLine(String text) {
        for (var dialect : DIALECTS) {
            var literal = dialect.text(text);
            assertThat(literal).endsWith("'").doesNotContain("\n", "\r");
            assertThat(closingQuote(literal, escapesWithBackslash(dialect, literal)))
                    .as(literal)
                    .isEqualTo(literal.length() - 1);
        }
    }

    private static QueryBuilder byBrand(String text) {
        return QueryBuilder.of("sales_value").by("brand").where("brand", text);
    }

    private static boolean escapesWithBackslash(Dialect dialect, String literal) {
        return dialect instanceof DatabricksDialect || literal.startsWith("E");
    }

    /** Where an engine that reads the literal would see it end. */
    private static int closingQuote(String literal, boolean backslashEscapes) {
        for (int i = literal.indexOf('\'') + 1; i < literal.length(); i++) {
            if (backslashEscapes && literal.charAt(i) == '\\') {
                i++;
            } else if (literal.charAt(i) == '\'') {
                var doubled = i + 1 < literal.length() && literal.charAt(i + 1) == '\'';
                if (!doubled) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
