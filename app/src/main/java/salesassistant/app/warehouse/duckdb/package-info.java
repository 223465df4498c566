/** The embedded warehouse: a DuckDB file opened read-only in this process. */
@NullMarked
package salesassistant.app.warehouse.duckdb;

import org.jspecify.annotations.NullMarked;
