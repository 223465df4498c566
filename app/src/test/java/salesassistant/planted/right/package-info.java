/** The right room, which may use no other. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package salesassistant.planted.right;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
