package salesassistant.semantics.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.ValueType;
import salesassistant.semantics.query.Filter;

/** Turns a query's filter into conditions over the source's columns; what is excluded never takes unnamed rows with it. */
final class Conditions {

    private final Catalog catalog;

    Conditions(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Conditions all of which must hold. */
    List<SqlExpression> of(Filter filter) {
        return switch (Negations.pushedDown(filter)) {
            case Filter.All _ -> List.of();
            case Filter.And and -> and.parts().stream().map(this::condition).toList();
            case Filter other -> List.of(condition(other));
        };
    }

    /** A member's value as the type of its dimension. */
    SqlExpression value(String dimension, String value) {
        return switch (catalog.dimension(dimension).type()) {
            case TEXT -> new SqlExpression.Parameter(value);
            case NUMBER -> new SqlExpression.Parameter(new BigDecimal(value));
            case DATE -> new SqlExpression.Parameter(LocalDate.parse(value));
            case BOOLEAN -> new SqlExpression.Truth(Boolean.parseBoolean(value));
        };
    }

    private SqlExpression condition(Filter filter) {
        return switch (filter) {
            case Filter.All _ -> new SqlExpression.Truth(true);
            case Filter.In in -> in(in);
            case Filter.NotIn notIn -> notIn(notIn);
            case Filter.Compare compare ->
                SqlExpression.operation(
                        compare.comparator().symbol(),
                        column(compare.dimension()),
                        value(compare.dimension(), compare.value()));
            case Filter.And and -> joined("AND", and.parts());
            case Filter.Or or -> joined("OR", or.parts());
            case Filter.Not(Filter.All _) -> new SqlExpression.Truth(false);
            case Filter.Not not -> orUnnamed(new SqlExpression.Negation(condition(not.part())), not.part());
        };
    }

    private SqlExpression in(Filter.In in) {
        var values = in.values().stream().map(v -> value(in.dimension(), v)).toList();
        return switch (values.size()) {
            case 0 -> new SqlExpression.Truth(false);
            case 1 -> SqlExpression.operation("=", column(in.dimension()), values.getFirst());
            default -> new SqlExpression.OneOf(column(in.dimension()), values, false);
        };
    }

    private SqlExpression notIn(Filter.NotIn notIn) {
        if (notIn.values().isEmpty()) {
            return new SqlExpression.Truth(true);
        }
        var values =
                notIn.values().stream().map(v -> value(notIn.dimension(), v)).toList();
        return orUnnamed(new SqlExpression.OneOf(column(notIn.dimension()), values, true), notIn);
    }

    private SqlExpression orUnnamed(SqlExpression condition, Filter about) {
        var column = column(about.dimensions().iterator().next());
        return SqlExpression.operation("OR", condition, new SqlExpression.IsNull(column));
    }

    private SqlExpression joined(String operator, List<Filter> parts) {
        if (parts.isEmpty()) {
            return new SqlExpression.Truth(operator.equals("AND"));
        }
        return new SqlExpression.Operation(
                operator, parts.stream().map(this::condition).toList());
    }

    private SqlExpression column(String dimension) {
        return new SqlExpression.Written(catalog.dimension(dimension).column());
    }

    /** Whether every value the filter names can be read as its dimension's type. */
    boolean readable(Filter filter) {
        return switch (filter) {
            case Filter.All _ -> true;
            case Filter.In in -> readable(in.dimension(), in.values());
            case Filter.NotIn notIn -> readable(notIn.dimension(), notIn.values());
            case Filter.Compare compare -> readable(compare.dimension(), List.of(compare.value()));
            case Filter.And and -> and.parts().stream().allMatch(this::readable);
            case Filter.Or or -> or.parts().stream().allMatch(this::readable);
            case Filter.Not not -> readable(not.part());
        };
    }

    private boolean readable(String dimension, List<String> values) {
        var type = catalog.dimension(dimension).type();
        return values.stream().allMatch(value -> readable(type, value));
    }

    private static boolean readable(ValueType type, String value) {
        return switch (type) {
            case TEXT -> true;
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case NUMBER -> value.matches("-?\\d{1,15}(\\.\\d{1,9})?");
            case DATE -> value.matches("\\d{4}-\\d{2}-\\d{2}") && isDay(value);
        };
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (java.time.DateTimeException _) {
            return false;
        }
    }
}
