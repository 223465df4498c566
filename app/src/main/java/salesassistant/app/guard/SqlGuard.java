package salesassistant.app.guard;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rules on SQL that we did not write: what it cannot read, or is not sure about, may not run. */
public final class SqlGuard {

    private static final Logger LOG = LoggerFactory.getLogger(SqlGuard.class);

    private final Set<String> tables;

    /** A guard that lets nothing be read but these tables, each by its full name. */
    public SqlGuard(Set<String> tables) {
        this.tables = Set.copyOf(tables);
    }

    /** Whether this may run, where these names after a colon are filled in by values. */
    public Verdict check(String sql, Set<String> parameters) {
        try {
            return new Verdict.Allowed(sql, new Reading(tables, parameters).read(SqlTree.of(sql)));
        } catch (Refusal refusal) {
            return new Verdict.Refused(refusal.reason());
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.warn("The guard could not look at a statement and refuses it: {}", broken.toString());
            return new Verdict.Refused(Refusal.unreadable().reason());
        }
    }

    public Verdict check(String sql) {
        return check(sql, Set.of());
    }
}
