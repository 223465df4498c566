package salesassistant.semantics.sql;

import salesassistant.semantics.catalog.Catalog;

/** Compilers for the engines we know. */
public final class SqlCompilers {

    private SqlCompilers() {}

    /** For a published table; a metric view is evaluated where it lives. */
    public static SqlCompiler duckDb(Catalog catalog) {
        if (catalog.isMetricView()) {
            throw new IllegalArgumentException(catalog.name() + " is a metric view; only its own engine evaluates it.");
        }
        return new CatalogCompiler(catalog, new DuckDbDialect());
    }

    public static SqlCompiler databricks(Catalog catalog) {
        return new CatalogCompiler(catalog, new DatabricksDialect());
    }
}
