/** What is set for a Databricks workspace, which this version cannot use yet. */
@NullMarked
package salesassistant.app.warehouse.databricks;

import org.jspecify.annotations.NullMarked;
