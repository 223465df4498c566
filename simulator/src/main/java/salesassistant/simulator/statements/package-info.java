/** The Statement Execution API: running SQL, waiting for it, fetching its result. */
@NullMarked
package salesassistant.simulator.statements;

import org.jspecify.annotations.NullMarked;
