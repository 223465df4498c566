package salesassistant.semantics.catalog.file;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Expression.Binary;
import salesassistant.semantics.catalog.Expression.Operator;

/**
 * Reads a metric-view measure: {@code SUM}, {@code AVG}, {@code MAX}, {@code COUNT(DISTINCT …)}, {@code MEASURE},
 * numbers, the four operators, parentheses and {@code NULLIF(x, 0)} as a divisor; everything else is refused.
 */
final class ExpressionReader {

    private static final int DEEPEST = 32;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String measure;
    private final String text;
    private int at;
    private int depth;

    private ExpressionReader(String measure, String text) {
        this.measure = measure;
        this.text = text;
    }

    static Expression read(String measure, String text) {
        var reader = new ExpressionReader(measure, text);
        var expression = reader.sum();
        if (reader.peek() != '\0') {
            throw reader.refused("the end was expected");
        }
        return expression;
    }

    private Expression sum() {
        depth++;
        if (depth > DEEPEST) {
            throw refused("it is nested deeper than " + DEEPEST + " levels");
        }
        var left = product();
        while (peek() == '+' || peek() == '-') {
            var operator = next() == '+' ? Operator.PLUS : Operator.MINUS;
            left = new Binary(operator, left, product());
        }
        depth--;
        return left;
    }

    private Expression product() {
        var left = factor();
        while (peek() == '*' || peek() == '/') {
            left = next() == '*'
                    ? new Binary(Operator.TIMES, left, factor())
                    : new Binary(Operator.DIVIDED_BY, left, divisor());
        }
        return left;
    }

    private Expression divisor() {
        int start = at;
        if (Character.isLetter(peek()) && word().equals("NULLIF")) {
            expect('(');
            var inner = sum();
            expect(',');
            if (!"0".equals(number())) {
                throw refused("NULLIF must compare with 0");
            }
            expect(')');
            return inner;
        }
        at = start;
        var divisor = factor();
        if (divisor instanceof Expression.Constant constant && constant.value().signum() != 0) {
            return divisor;
        }
        throw refused("a divisor that may be zero is written NULLIF(…, 0)");
    }

    private Expression factor() {
        if (peek() == '(') {
            next();
            var inner = sum();
            expect(')');
            return inner;
        }
        if (Character.isDigit(peek())) {
            return new Expression.Constant(new BigDecimal(number()));
        }
        if (Character.isLetter(peek())) {
            return call();
        }
        throw refused("a number, an aggregate, MEASURE(…) or a parenthesis was expected");
    }

    private Expression call() {
        var function = word();
        expect('(');
        return switch (function) {
            case "SUM" -> new Expression.SumOf(scalar());
            case "AVG", "MAX" -> new Expression.RowValue(scalar());
            case "COUNT" -> distinct();
            case "MEASURE" -> new Expression.MeasureOf(scalar().replace("`", ""));
            case "NULLIF" -> throw refused("NULLIF is only read as a divisor");
            default ->
                throw refused(function
                        + " is not read; SUM, AVG, MAX, COUNT(DISTINCT …), MEASURE, NULLIF(x, 0) and + - * / are");
        };
    }

    private Expression distinct() {
        peek();
        int start = at;
        if (!Character.isLetter(peek()) || !word().equals("DISTINCT")) {
            at = start;
            throw refused("only COUNT(DISTINCT …) is read; counting rows counts levels and periods too");
        }
        return new Expression.CountDistinct(scalar());
    }

    private String scalar() {
        var scalar = new ScalarText(text, at);
        if (!scalar.closed()) {
            throw refused("a closing parenthesis is missing");
        }
        scalar.objection().ifPresent(why -> {
            throw refused(why);
        });
        at = scalar.end() + 1;
        return scalar.text();
    }

    private String number() {
        peek();
        var matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw refused("a number was expected");
        }
        at = matcher.end();
        return matcher.group();
    }

    private String word() {
        peek();
        var matcher = WORD.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw refused("a function was expected");
        }
        at = matcher.end();
        return matcher.group().toUpperCase(Locale.ROOT);
    }

    private void expect(char symbol) {
        if (peek() != symbol) {
            throw refused("'" + symbol + "' was expected");
        }
        at++;
    }

    private char next() {
        var symbol = peek();
        at++;
        return symbol;
    }

    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private CatalogException refused(String why) {
        return new CatalogException("The expression of the measure " + measure + " cannot be read at character "
                + (at + 1) + " of \"" + text + "\": " + why + ".");
    }
}
