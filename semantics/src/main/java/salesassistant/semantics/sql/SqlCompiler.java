package salesassistant.semantics.sql;

import salesassistant.semantics.query.Query;

/** Turns a query into a statement of one engine, or says why it would be wrong. */
public interface SqlCompiler {

    Compilation compile(Query query);
}
