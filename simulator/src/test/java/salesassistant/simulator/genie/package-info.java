/** Conversations with Genie over HTTP. */
@NullMarked
package salesassistant.simulator.genie;

import org.jspecify.annotations.NullMarked;
