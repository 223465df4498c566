/** A SQL warehouse of a Databricks workspace: statements run there as whoever asks. */
@NullMarked
package salesassistant.app.warehouse.databricks;

import org.jspecify.annotations.NullMarked;
