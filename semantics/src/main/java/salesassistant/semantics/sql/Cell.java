package salesassistant.semantics.sql;

/**
 * A number per row from which figures are computed.
 *
 * @param aggregate how it is added up from the source's rows
 * @param name its column's name, unique in the statement
 * @param adds whether it adds up, so that what has no row counts as zero
 */
record Cell(Scope scope, Role role, Reading reading, SqlExpression aggregate, String name, boolean adds) {

    SqlExpression field() {
        return new SqlExpression.Field("", name);
    }
}
