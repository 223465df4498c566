/** How the simulator's Genie turns a question into SQL: by the words of a metric view and the members in the data. */
@NullMarked
package salesassistant.simulator.genie.asking;

import org.jspecify.annotations.NullMarked;
