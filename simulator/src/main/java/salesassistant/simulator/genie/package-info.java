/** Genie's conversation API: questions become messages that live through their states and answer with real rows. */
@NullMarked
package salesassistant.simulator.genie;

import org.jspecify.annotations.NullMarked;
