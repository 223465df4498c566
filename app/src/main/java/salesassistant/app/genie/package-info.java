/** Asks the company's Genie space for the SQL of a question: in turn, patiently, and without trusting what comes back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "deadline", "doctor", "identity", "problem", "workspace"})
package salesassistant.app.genie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
