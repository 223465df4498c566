/** Dashboards over HTTP. */
@NullMarked
package salesassistant.simulator.lakeview;

import org.jspecify.annotations.NullMarked;
