/** The simulator's own time, which can be hurried along. */
@NullMarked
package salesassistant.simulator.time;

import org.jspecify.annotations.NullMarked;
