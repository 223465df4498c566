/** SQL warehouses, which sleep and take their time to wake. */
@NullMarked
package salesassistant.simulator.warehouses;

import org.jspecify.annotations.NullMarked;
