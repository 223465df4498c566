package salesassistant.app.insight;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Work that runs once at a time for each caller: who asks for it meanwhile waits and gets what it brings. */
final class Shared<T> {

    private final Map<String, CompletableFuture<T>> running = new ConcurrentHashMap<>();

    /** What the work brings; nothing where another's was waited for and it failed or took longer than this. */
    Optional<T> of(String caller, Duration longest, Supplier<T> work) {
        var mine = new CompletableFuture<T>();
        var other = running.putIfAbsent(caller, mine);
        return other == null ? Optional.of(run(caller, mine, work)) : await(other, longest);
    }

    private T run(String caller, CompletableFuture<T> mine, Supplier<T> work) {
        try {
            var brought = work.get();
            mine.complete(brought);
            return brought;
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            running.remove(caller, mine);
        }
    }

    private Optional<T> await(CompletableFuture<T> other, Duration longest) {
        try {
            return Optional.of(other.get(longest.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException | TimeoutException without) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
