/** Statements over HTTP. */
@NullMarked
package salesassistant.simulator.statements;

import org.jspecify.annotations.NullMarked;
