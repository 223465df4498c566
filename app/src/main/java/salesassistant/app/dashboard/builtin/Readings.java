package salesassistant.app.dashboard.builtin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.reading.Interpretation;

/** How the words beside tiles and rows are read: a board has dozens of them, and they are the same each time it is looked at. */
final class Readings {

    private static final int REMEMBERED = 2000;
    private static final Duration UNUSED = Duration.ofHours(1);

    private final Cache<Words, Optional<Query>> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(UNUSED)
            .executor(Runnable::run)
            .build();

    /** Another caller's catalog may know other members. */
    private record Words(OpenCatalog open, String text) {}

    /** What the words ask for, where they are understood. */
    Optional<Query> of(OpenCatalog open, String text) {
        return known.get(
                new Words(open, text),
                _ -> open.reader().read(text, Optional.empty()) instanceof Interpretation.Understood understood
                        ? Optional.of(understood.query())
                        : Optional.empty());
    }
}
