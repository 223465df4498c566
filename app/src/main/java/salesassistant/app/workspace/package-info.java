/** Speaks HTTP with the company's workspace, as whoever lent a credential. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadline", "problem"})
package salesassistant.app.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
