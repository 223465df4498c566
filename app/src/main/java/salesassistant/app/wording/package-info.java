/** Lets a language model choose words around figures that stay ours, checks them, and records what was sent for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "deadline", "identity", "language", "problem", "store"})
package salesassistant.app.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
