/** The life of a question, from words to answer: read, compile, run, narrate; with progress and cancellation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "conversation",
            "deadline",
            "genie",
            "guard",
            "identity",
            "meaning",
            "problem",
            "stream",
            "table",
            "verdict",
            "warehouse",
            "wording",
            "workspace"
        })
package salesassistant.app.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
