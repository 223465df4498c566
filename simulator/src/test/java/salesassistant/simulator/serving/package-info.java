/** Chat completions over HTTP. */
@NullMarked
package salesassistant.simulator.serving;

import org.jspecify.annotations.NullMarked;
