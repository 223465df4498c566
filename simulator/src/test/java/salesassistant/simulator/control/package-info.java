/** What tests may do to the workspace. */
@NullMarked
package salesassistant.simulator.control;

import org.jspecify.annotations.NullMarked;
