/** A table as it goes over the wire: what its columns hold, and its cells. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package salesassistant.app.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
