package salesassistant.app.warehouse.databricks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import salesassistant.app.identity.Caller;
import salesassistant.semantics.sql.SqlStatement;

/** Which results the workspace still keeps for whom, so that a further page needs no second run; rows are not kept. */
final class OpenResults {

    /** The workspace keeps a result for an hour. */
    private static final Duration KEPT = Duration.ofMinutes(55);

    private static final int MOST = 2000;

    private final Cache<Key, OpenResult> open =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** A result at the workspace. */
    record OpenResult(String statement, Manifest manifest) {}

    private record Key(String caller, String text, List<Object> parameters) {

        static Key of(Caller caller, SqlStatement statement) {
            return new Key(caller.subject(), statement.text(), statement.parameters());
        }
    }

    Optional<OpenResult> find(Caller caller, SqlStatement statement) {
        return Optional.ofNullable(open.getIfPresent(Key.of(caller, statement)));
    }

    void keep(Caller caller, SqlStatement statement, OpenResult result) {
        open.put(Key.of(caller, statement), result);
    }

    void forget(Caller caller, SqlStatement statement) {
        open.invalidate(Key.of(caller, statement));
    }
}
