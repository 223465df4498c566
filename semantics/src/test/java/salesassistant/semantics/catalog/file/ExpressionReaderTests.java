package salesassistant.semantics.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Expression.Binary;
import salesassistant.semantics.catalog.Expression.Operator;

class ExpressionReaderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUM(sales_value)",
                "SUM(sales_value - base_sales_value)",
                "SUM(CASE WHEN country_code = 'S)E' THEN sales_value / 1.12 ELSE 0 END)",
                "MAX(COALESCE(tdp, weighted_distribution))",
                "COUNT(DISTINCT product_id)",
                "MEASURE(sales_value) / NULLIF(MEASURE(sales_units), 0)",
                "100 * (MEASURE(a) - MEASURE(b)) / NULLIF(MEASURE(b), 0)",
                "100 * (1 - MEASURE(a) / NULLIF(MEASURE(b), 0))",
                "MEASURE(a) - (MEASURE(b) - MEASURE(c))",
                "MEASURE(a) - MEASURE(b) + MEASURE(c)",
                "SUM(a) * 0.5 / 4"
            })
    void readsWhatItWrites(String text) {
        assertThat(written(ExpressionReader.read("m", text))).isEqualTo(text);
    }

    @Test
    void readsEveryMeasureOfTheSampleSoThatWritingItReadsTheSame() {
        for (var measure : Catalogs.nielsen().measures()) {
            assertThat(ExpressionReader.read(measure.name(), written(measure.expression())))
                    .isEqualTo(measure.expression());
        }
    }

    @Test
    void multipliesBeforeItAdds() {
        assertThat(ExpressionReader.read("m", "measure(a)+2*sum( b )"))
                .isEqualTo(new Binary(
                        Operator.PLUS,
                        new Expression.MeasureOf("a"),
                        new Binary(
                                Operator.TIMES,
                                new Expression.Constant(java.math.BigDecimal.TWO),
                                new Expression.SumOf("b"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MIN(a)                              | MIN is not read
                    COUNT(a)                            | COUNT(DISTINCT
                    SUM(a) / SUM(b)                     | NULLIF
                    SUM(a) / 0                          | NULLIF
                    NULLIF(SUM(a), 0)                   | only read as a divisor
                    SUM(a) / NULLIF(SUM(b), 1)          | compare with 0
                    SUM(a                               | closing parenthesis
                    SUM(a))                             | the end was expected
                    SUM()                               | nothing stands
                    SUM(SUM(a))                         | one row at a time
                    SUM(a) OVER (PARTITION BY b)        | the end was expected
                    SUM(a OVER b)                       | one row at a time
                    SUM((SELECT max(x) FROM t))         | one row at a time
                    SUM(a; DROP TABLE t)                | statements and comments
                    SUM(a -- b)                         | statements and comments
                    a                                   | was expected
                    -SUM(a)                             | was expected
                    100 *                               | was expected
                    """)
    void refusesEverythingElseWithTheReason(String text, String reason) {
        assertThatThrownBy(() -> ExpressionReader.read("promo_share", text))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("promo_share")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesBottomlessNesting() {
        assertThatThrownBy(() -> ExpressionReader.read("m", "(".repeat(100_000)))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("nested deeper");
    }

    private static String written(Expression expression) {
        return switch (expression) {
            case Expression.SumOf(var scalar) -> "SUM(" + scalar + ")";
            case Expression.RowValue(var scalar) -> "MAX(" + scalar + ")";
            case Expression.CountDistinct(var scalar) -> "COUNT(DISTINCT " + scalar + ")";
            case Expression.Evaluated(var name, var _) -> name;
            case Expression.InWindows(var name) -> name;
            case Expression.MeasureOf(var name) -> "MEASURE(" + name + ")";
            case Expression.Constant(var value) -> value.toPlainString();
            case Binary(var operator, var left, var right) ->
                side(left, rank(operator)) + " " + operator.symbol() + " "
                        + (operator == Operator.DIVIDED_BY && !(right instanceof Expression.Constant)
                                ? "NULLIF(" + written(right) + ", 0)"
                                : side(right, rank(operator) + 1));
        };
    }

    private static String side(Expression expression, int rank) {
        return expression instanceof Binary binary && rank(binary.operator()) < rank
                ? "(" + written(expression) + ")"
                : written(expression);
    }

    private static int rank(Operator operator) {
        return operator == Operator.PLUS || operator == Operator.MINUS ? 1 : 2;
    }
}
