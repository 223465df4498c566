package salesassistant.semantics.sql;

import salesassistant.semantics.catalog.Catalog;

/** Compilers for the engines we know. */
public final class SqlCompilers {

    private SqlCompilers() {}

    public static SqlCompiler duckDb(Catalog catalog) {
        return new CatalogCompiler(catalog, new DuckDbDialect());
    }

    public static SqlCompiler databricks(Catalog catalog) {
        return new CatalogCompiler(catalog, new DatabricksDialect());
    }
}
