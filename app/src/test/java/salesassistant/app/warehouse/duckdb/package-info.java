/** Tests of running statements, in DuckDB. */
@NullMarked
package salesassistant.app.warehouse.duckdb;

import org.jspecify.annotations.NullMarked;
