/** Unity Catalog: what tables there are, and how a metric view is defined. */
@NullMarked
package salesassistant.simulator.catalog;

import org.jspecify.annotations.NullMarked;
