package salesassistant.app.insight;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import salesassistant.app.deadline.Cancellation;

/**
 * Work that runs once at a time for each caller, on a thread of its own: who asks for it meanwhile joins in, and once the last
 * of those who wait has left it is called off.
 */
final class Shared<S, T> {

    private final Executor threads;
    private final Map<String, Run<S, T>> running = new HashMap<>();

    Shared(Executor threads) {
        this.threads = threads;
    }

    /** What is done: it tells its stages on the way, and brings something unless it is called off. */
    interface Work<S, T> {

        T bring(Consumer<S> stages, Cancellation calledOff);
    }

    /** Joins what is being done for the caller, or has it begin. */
    synchronized Awaited<S, T> join(String caller, Work<S, T> work) {
        var known = running.get(caller);
        if (known != null && known.joined()) {
            return new Awaited<>(known);
        }
        var begun = new Run<S, T>();
        begun.joined();
        threads.execute(() -> lead(caller, begun, work));
        running.put(caller, begun);
        return new Awaited<>(begun);
    }

    private void lead(String caller, Run<S, T> run, Work<S, T> work) {
        try {
            run.brings(work.bring(run::reaches, run.calledOff()));
        } catch (RuntimeException failed) {
            run.fails(failed);
        } catch (Error broken) {
            run.fails(new IllegalStateException(broken));
            throw broken;
        } finally {
            remove(caller, run);
        }
    }

    private synchronized void remove(String caller, Run<S, T> run) {
        running.remove(caller, run);
    }
}
