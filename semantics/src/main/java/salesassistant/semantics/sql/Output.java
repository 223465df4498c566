package salesassistant.semantics.sql;

/** A column a step returns. */
record Output(SqlExpression expression, String name) {}
