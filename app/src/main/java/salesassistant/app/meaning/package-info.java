/** What words mean in a caller's catalog, beside a dashboard, and the statement for it; remembered without any row. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog"})
package salesassistant.app.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
