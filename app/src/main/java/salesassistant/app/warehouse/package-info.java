/** Runs a SqlStatement as a Caller within a Deadline, and can stop it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadline", "doctor", "identity", "problem", "workspace"})
package salesassistant.app.warehouse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
