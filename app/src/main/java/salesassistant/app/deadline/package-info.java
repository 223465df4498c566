/** By when a step must end, and how it is called off. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package salesassistant.app.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
