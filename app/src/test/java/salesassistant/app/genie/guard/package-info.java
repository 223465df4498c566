/** What may run and what may not. */
@NullMarked
package salesassistant.app.genie.guard;

import org.jspecify.annotations.NullMarked;
