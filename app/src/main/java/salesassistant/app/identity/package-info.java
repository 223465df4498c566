/** Who is asking: the Caller behind a request. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadline", "doctor", "problem", "workspace"})
package salesassistant.app.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
