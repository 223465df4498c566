/** Dashboards beside the answers: the company's published ones with who may look, or our own over the embedded data. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"catalog", "deadline", "doctor", "identity", "problem", "table", "warehouse", "workspace"
        })
package salesassistant.app.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
