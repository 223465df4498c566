/** Databricks Apps: the proxy that stands before a deployed app, and what the workspace tells of apps. */
@NullMarked
package salesassistant.simulator.apps;

import org.jspecify.annotations.NullMarked;
