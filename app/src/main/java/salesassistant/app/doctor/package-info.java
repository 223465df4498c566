/** Examines every connection and says in plain words what works, what does not, and what to do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadline", "problem", "workspace"})
package salesassistant.app.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
