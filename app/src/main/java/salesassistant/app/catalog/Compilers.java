package salesassistant.app.catalog;

import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.sql.SqlCompiler;

/** Makes the compiler of a catalog, for the engine its statements run on. */
@FunctionalInterface
public interface Compilers {

    SqlCompiler of(Catalog catalog);
}
