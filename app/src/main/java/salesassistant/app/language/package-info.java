/** Puts a prompt to a language model, and takes what comes back for no more than words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadline", "doctor", "identity", "problem", "workspace"})
package salesassistant.app.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
