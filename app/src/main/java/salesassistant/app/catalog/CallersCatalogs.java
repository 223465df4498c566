package salesassistant.app.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;

/**
 * A catalog for each caller, opened with her own rights when she first needs it. Rows, and so names, may differ from
 * caller to caller: nothing that came out of the data is ever shared between two of them.
 */
final class CallersCatalogs implements Catalogs {

    private static final int CALLERS_KEPT = 500;
    private static final Duration KEPT_UNUSED = Duration.ofHours(12);

    private final Cache<String, CallersCatalog> byCaller;
    private final Opening opening;
    private final Duration refresh;
    private final Executor threads;
    private final Ticker ticker;

    CallersCatalogs(Opening opening, Duration refresh, Executor threads, Ticker ticker) {
        this.opening = opening;
        this.refresh = refresh;
        this.threads = threads;
        this.ticker = ticker;
        this.byCaller = Caffeine.newBuilder()
                .maximumSize(CALLERS_KEPT)
                .expireAfterAccess(KEPT_UNUSED)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public boolean given() {
        return true;
    }

    @Override
    public Optional<String> table() {
        return opening.table();
    }

    @Override
    public OpenCatalog of(Caller caller, Deadline deadline) {
        return her(caller).get(caller, deadline);
    }

    @Override
    public Optional<OpenCatalog> known(Caller caller) {
        return her(caller).known(caller);
    }

    private CallersCatalog her(Caller caller) {
        return byCaller.get(caller.subject(), _ -> new CallersCatalog(opening, refresh, threads, ticker));
    }
}
