package salesassistant.semantics.sql;

/** Where an expression inside another needs parentheses. */
final class Parentheses {

    private Parentheses() {}

    /** Whether an operand must be bracketed inside an operation. */
    static boolean needed(SqlExpression.Operation outer, SqlExpression operand, boolean first) {
        if (!(operand instanceof SqlExpression.Operation inner)) {
            return compound(operand);
        }
        var outside = strength(outer.operator());
        var inside = strength(inner.operator());
        return inside < outside
                || (inside == outside && !first && !outer.operator().equals(inner.operator()))
                || (inside == outside && !first && !associative(outer.operator()));
    }

    /** Whether an expression is more than one word, so that it needs brackets beside an operator. */
    static boolean compound(SqlExpression expression) {
        return switch (expression) {
            case SqlExpression.Operation _,
                    SqlExpression.Between _,
                    SqlExpression.OneOf _,
                    SqlExpression.IsNull _,
                    SqlExpression.Negation _,
                    SqlExpression.DaysLater _ -> true;
            case SqlExpression.Written written -> !written.sql().matches("[\\w.]+|`[^`]+`");
            case SqlExpression.Field _,
                    SqlExpression.MeasureOf _,
                    SqlExpression.WeekEnd _,
                    SqlExpression.Text _,
                    SqlExpression.Number _,
                    SqlExpression.Truth _,
                    SqlExpression.Nothing _,
                    SqlExpression.Parameter _,
                    SqlExpression.Call _,
                    SqlExpression.CountDistinct _,
                    SqlExpression.Filtered _,
                    SqlExpression.AsDouble _,
                    SqlExpression.PeriodName _,
                    SqlExpression.Choice _,
                    SqlExpression.Over _ -> false;
        };
    }

    private static boolean associative(String operator) {
        return operator.equals("AND") || operator.equals("OR") || operator.equals("+") || operator.equals("*");
    }

    private static int strength(String operator) {
        return switch (operator) {
            case "OR" -> 1;
            case "AND" -> 2;
            case "+", "-" -> 4;
            case "*", "/" -> 5;
            default -> 3;
        };
    }
}
