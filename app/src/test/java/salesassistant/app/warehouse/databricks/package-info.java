/** Tests of running statements at a workspace's warehouse. */
@NullMarked
package salesassistant.app.warehouse.databricks;

import org.jspecify.annotations.NullMarked;
