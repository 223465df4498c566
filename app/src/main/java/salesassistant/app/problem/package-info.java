/** How any failure is told: what happened, what to try; rendered once, as RFC 9457. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package salesassistant.app.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
