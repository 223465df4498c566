/** What was asked of the simulator, kept so that tests can count it. */
@NullMarked
package salesassistant.simulator.record;

import org.jspecify.annotations.NullMarked;
