/** Published dashboards: what the workspace tells of them, who may frame them, and the page that shows them. */
@NullMarked
package salesassistant.simulator.lakeview;

import org.jspecify.annotations.NullMarked;
