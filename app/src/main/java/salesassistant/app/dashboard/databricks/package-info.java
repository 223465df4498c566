/** Dashboards of a Databricks workspace: their addresses, and the tokens that show them to people without an account. */
@NullMarked
package salesassistant.app.dashboard.databricks;

import org.jspecify.annotations.NullMarked;
