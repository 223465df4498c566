/** What was asked in a row, so that a follow-up can lean on it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "problem"})
package salesassistant.app.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
