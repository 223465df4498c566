/** Who may call the simulator, and with which token. */
@NullMarked
package salesassistant.simulator.people;

import org.jspecify.annotations.NullMarked;
