/** What a test may do to the workspace: faults, time, tokens, settings; and what it may ask it. */
@NullMarked
package salesassistant.simulator.control;

import org.jspecify.annotations.NullMarked;
