package salesassistant.semantics.sql;

import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Whole;

/** Sums of a measure over the rows of the answer, or over all members whatever the filter says of these. */
final class Totals {

    private final Catalog catalog;
    private final Cells cells;
    private final MeasureFormulas measures;
    private final Scope scope;
    private final Query query;

    Totals(Query query, Catalog catalog, Cells cells, Scope scope) {
        this.query = query;
        this.catalog = catalog;
        this.cells = cells;
        this.scope = scope;
        this.measures = new MeasureFormulas(query, catalog, cells);
    }

    /** The keys that name time: nothing is added up over them. */
    List<String> timeKeys() {
        return scope.breakdowns().stream()
                .filter(Breakdown.ByTime.class::isInstance)
                .map(Columns::name)
                .toList();
    }

    /** All members of the breakdowns together, in each row of time. */
    SqlExpression allMembers(String measure, Role role) {
        var narrowed = query.filter().dimensions().stream().anyMatch(scope.memberDimensions()::contains);
        return narrowed ? measures.value(measure, scope.allMembers(), role) : ofRows(measure, timeKeys(), role);
    }

    SqlExpression change(String measure) {
        return SqlExpression.operation("-", allMembers(measure, Role.CURRENT), allMembers(measure, Role.BASE));
    }

    /** Whether a whole is what is shown, added up: nothing of the filter is left out of it. */
    boolean isSumOfRows(Whole whole) {
        return isSumOfRows(whole, query);
    }

    static boolean isSumOfRows(Whole whole, Query query) {
        return whole.kind() == Whole.Kind.SHOWN
                && query.filter().dimensions().stream().noneMatch(whole.dropped()::contains);
    }

    /** All rows shown together. */
    SqlExpression shown(String measure, Whole whole, Role role) {
        var within = whole.dropped().isEmpty()
                ? timeKeys()
                : scope.keys().stream()
                        .filter(key -> !whole.dropped().contains(key))
                        .toList();
        return ofRows(measure, within, role);
    }

    /** An additive measure added up over the rows of the answer that agree in some keys. */
    SqlExpression ofRows(String measure, List<String> within, Role role) {
        var asked = catalog.measure(measure);
        return switch (asked.expression()) {
            case Expression.Evaluated _, Expression.InWindows _ -> summed(measures.value(asked, scope, role), within);
            case Expression expression -> ofRows(expression, within, role);
        };
    }

    /** What the engine evaluated for each row, added up over the rows. */
    private SqlExpression summed(SqlExpression value, List<String> within) {
        return switch (value) {
            case SqlExpression.Field field ->
                cells.total(cells.named(field.name()), within).field();
            case SqlExpression.Operation operation ->
                new SqlExpression.Operation(
                        operation.operator(),
                        operation.operands().stream()
                                .map(operand -> summed(operand, within))
                                .toList());
            case SqlExpression other -> other;
        };
    }

    private SqlExpression ofRows(Expression expression, List<String> within, Role role) {
        return switch (expression) {
            case Expression.SumOf sum ->
                cells.total(cells.sum(sum.scalar(), scope, role), within).field();
            case Expression.MeasureOf other -> ofRows(other.name(), within, role);
            case Expression.Binary binary ->
                SqlExpression.operation(
                        binary.operator().symbol(),
                        ofRows(binary.left(), within, role),
                        ofRows(binary.right(), within, role));
            case Expression.Constant constant ->
                new SqlExpression.Written(constant.value().toPlainString());
            case Expression.RowValue _, Expression.CountDistinct _, Expression.Evaluated _, Expression.InWindows _ ->
                throw new IllegalStateException("Only sums are added up over rows.");
        };
    }
}
