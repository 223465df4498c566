/** The rows the simulated tables hold. */
@NullMarked
package salesassistant.simulator.data;

import org.jspecify.annotations.NullMarked;
