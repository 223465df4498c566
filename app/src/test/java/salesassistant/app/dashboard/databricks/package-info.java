/** Tests of the dashboards of a Databricks workspace. */
@NullMarked
package salesassistant.app.dashboard.databricks;

import org.jspecify.annotations.NullMarked;
