/** What holds for every request and reply: limits, headers, health, and the page itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "problem", "warehouse"})
package salesassistant.app.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
