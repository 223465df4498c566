/** The simulated workspace, called over HTTP as anybody would. */
@NullMarked
package salesassistant.simulator;

import org.jspecify.annotations.NullMarked;
