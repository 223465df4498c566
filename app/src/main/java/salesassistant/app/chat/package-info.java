/** One input for everything: questions about data go their own way, whatever else is said is answered from what is known. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "conversation",
            "deadline",
            "identity",
            "insight",
            "problem",
            "question",
            "question::web",
            "stream",
            "wording"
        })
package salesassistant.app.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
