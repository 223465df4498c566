/** The company's published dashboards beside the answers: where they are framed, and who may look. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadline", "doctor", "identity", "problem", "workspace"})
package salesassistant.app.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
