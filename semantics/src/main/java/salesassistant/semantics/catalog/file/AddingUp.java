package salesassistant.semantics.catalog.file;

import java.util.Set;
import java.util.function.Predicate;
import salesassistant.semantics.catalog.file.SqlTokens.Kind;

/**
 * Whether an aggregate expression may be added up over rows that share nothing: sums and counts of rows, added, subtracted or
 * scaled. Whatever it does not know it takes for a number that may not be added.
 */
final class AddingUp {

    private static final Set<String> SUMS = Set.of("sum", "try_sum", "count", "count_if");
    private static final Set<String> WRAPPERS = Set.of("coalesce", "ifnull", "nvl");

    /** What a part of the expression is. */
    private enum Sort {
        SUM,
        CONSTANT,
        OTHER
    }

    private final SqlTokens tokens;
    private final Predicate<String> additive;
    private int at;

    private AddingUp(SqlTokens tokens, Predicate<String> additive) {
        this.tokens = tokens;
        this.additive = additive;
    }

    /** Whether it adds up, given whether the measures it is computed from do. */
    static boolean adds(SqlTokens tokens, Predicate<String> additive) {
        // Text nested deeper than this is nothing a person wrote.
        long nested = tokens.tokens().stream().filter(token -> token.is("(")).count();
        if (nested > 200) {
            return false;
        }
        var reading = new AddingUp(tokens, additive);
        return reading.sum() == Sort.SUM && reading.at == tokens.tokens().size();
    }

    private Sort sum() {
        if (tokens.at(at).is("-")) {
            at++;
        }
        var left = product();
        while (tokens.at(at).is("+") || tokens.at(at).is("-")) {
            at++;
            var right = product();
            left = left == right ? left : Sort.OTHER;
        }
        return left;
    }

    private Sort product() {
        var left = factor();
        while (tokens.at(at).is("*") || tokens.at(at).is("/")) {
            boolean divided = tokens.at(at).is("/");
            at++;
            left = combined(left, factor(), divided);
        }
        return left;
    }

    private static Sort combined(Sort left, Sort right, boolean divided) {
        if (right == Sort.CONSTANT) {
            return left;
        }
        return left == Sort.CONSTANT && !divided ? right : Sort.OTHER;
    }

    private Sort factor() {
        var token = tokens.at(at);
        if (token.is("(")) {
            at++;
            var inner = sum();
            return closed() ? inner : Sort.OTHER;
        }
        if (token.kind() == Kind.NUMBER) {
            at++;
            return Sort.CONSTANT;
        }
        return token.kind() == Kind.WORD && tokens.at(at + 1).is("(") ? call(token.text()) : unknown();
    }

    private Sort call(String function) {
        at += 2;
        if (SUMS.contains(function)) {
            boolean distinct = tokens.at(at).is("distinct");
            return skipped() && filtered() && !distinct && !tokens.at(at).is("over") ? Sort.SUM : Sort.OTHER;
        }
        if (function.equals("measure")) {
            var named = additive.test(tokens.at(at).text());
            return skipped() && filtered() && named ? Sort.SUM : Sort.OTHER;
        }
        if (WRAPPERS.contains(function)) {
            var inner = sum();
            boolean orZero = tokens.at(at).is(",") && tokens.at(at + 1).text().matches("0(\\.0+)?");
            at += 2;
            return orZero && closed() ? inner : Sort.OTHER;
        }
        return unknown();
    }

    private boolean filtered() {
        if (!tokens.at(at).is("filter")) {
            return true;
        }
        at += 2;
        return skipped();
    }

    /** To behind the parenthesis that closes the one before. */
    private boolean skipped() {
        int open = 1;
        while (open > 0 && at < tokens.tokens().size()) {
            open += tokens.at(at).is("(") ? 1 : tokens.at(at).is(")") ? -1 : 0;
            at++;
        }
        return open == 0;
    }

    private boolean closed() {
        boolean closes = tokens.at(at).is(")");
        at++;
        return closes;
    }

    private Sort unknown() {
        at = tokens.tokens().size() + 1;
        return Sort.OTHER;
    }
}
