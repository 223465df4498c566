/** What may be asked about: loaded, held against the data, and shown to the browser. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadline", "doctor", "identity", "problem", "warehouse", "workspace"})
package salesassistant.app.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
