package salesassistant.semantics.sql;

/** What became of a query: a statement, or the reason why it must not be computed. */
public sealed interface Compilation {

    /** It can be run. */
    record Compiled(SqlStatement statement) implements Compilation {}

    /** Running it would give a wrong number. */
    record Refused(Refusal refusal) implements Compilation {}
}
