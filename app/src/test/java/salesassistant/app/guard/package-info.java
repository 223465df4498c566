/** What may run and what may not. */
@NullMarked
package salesassistant.app.guard;

import org.jspecify.annotations.NullMarked;
