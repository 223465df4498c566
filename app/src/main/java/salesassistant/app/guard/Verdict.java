package salesassistant.app.guard;

import java.util.Set;
import salesassistant.semantics.catalog.Label;

/** Whether SQL may run. */
public sealed interface Verdict {

    /**
     * It may.
     *
     * @param sql what was looked at, and nothing else may run because of this verdict
     * @param tables the tables it reads, as they are called in the settings
     */
    record Allowed(String sql, Set<String> tables) implements Verdict {

        public Allowed {
            tables = Set.copyOf(tables);
        }
    }

    /**
     * It may not.
     *
     * @param reason why, for people
     */
    record Refused(Label reason) implements Verdict {}
}
