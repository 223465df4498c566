/** The vendor's own clients, run against the simulator. */
@NullMarked
package salesassistant.clients;

import org.jspecify.annotations.NullMarked;
