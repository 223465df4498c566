/** A Databricks workspace on localhost, for developing and testing without one. */
@NullMarked
package salesassistant.simulator;

import org.jspecify.annotations.NullMarked;
