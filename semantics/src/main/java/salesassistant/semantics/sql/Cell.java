package salesassistant.semantics.sql;

/**
 * A number per row from which figures are computed.
 *
 * @param aggregate how it is added up from the source's rows
 * @param name its column's name, unique in the statement
 */
record Cell(Scope scope, Role role, Reading reading, SqlExpression aggregate, String name) {

    SqlExpression field() {
        return new SqlExpression.Field("", name);
    }
}
