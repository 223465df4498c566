/** What stands out without being asked for: looked for in what each caller follows, told once, dismissed for good. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "conversation",
            "deadline",
            "identity",
            "problem",
            "question",
            "store",
            "stream",
            "warehouse"
        })
package salesassistant.app.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
