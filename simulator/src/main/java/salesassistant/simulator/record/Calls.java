package salesassistant.simulator.record;

import java.util.ArrayList;
import java.util.List;

/** Every request since the last reset, in the order they came. */
public final class Calls {

    private static final int KEPT = 50_000;

    private final List<Call> calls = new ArrayList<>();

    public synchronized void add(Call call) {
        if (calls.size() == KEPT) {
            calls.removeFirst();
        }
        calls.add(call);
    }

    public synchronized List<Call> all() {
        return List.copyOf(calls);
    }

    public synchronized void clear() {
        calls.clear();
    }
}
