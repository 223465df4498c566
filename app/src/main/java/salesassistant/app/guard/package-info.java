/** Decides whether SQL that we did not write may run: one read-only SELECT over allowed tables, or not at all. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package salesassistant.app.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
