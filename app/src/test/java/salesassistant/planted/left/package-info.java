/** The left room, which may use no other. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package salesassistant.planted.left;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
