/** What was asked in a row and what was said to it, kept so that a follow-up can lean on it and a reload shows it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "problem", "store"})
package salesassistant.app.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
