/** What must survive a restart: one database, whose tables each belong to the room that migrates them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"doctor", "problem"})
package salesassistant.app.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
