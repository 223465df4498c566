/** The proxy before an app, called as a browser and a script do. */
@NullMarked
package salesassistant.simulator.apps;

import org.jspecify.annotations.NullMarked;
