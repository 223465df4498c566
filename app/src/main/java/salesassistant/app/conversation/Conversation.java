package salesassistant.app.conversation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.reading.Context;

/** Questions asked in a row by one caller, and what the next one may lean on. */
public final class Conversation {

    private static final int TURNS_KEPT = 200;

    private final UUID id;
    private final Instant startedAt;
    private final Deque<Turn> turns = new ArrayDeque<>();
    private @Nullable Context context;

    Conversation(UUID id, Instant startedAt) {
        this.id = id;
        this.startedAt = startedAt;
    }

    public UUID id() {
        return id;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** What a follow-up may lean on; nothing before the first answer. */
    public synchronized Optional<Context> context() {
        return Optional.ofNullable(context);
    }

    /** Adds a question that was answered, and lets the next one lean on it. */
    public synchronized void add(Turn turn, Context next) {
        add(turn);
        context = next;
    }

    /** Adds a question that left nothing to lean on; what was there stays. */
    public synchronized void add(Turn turn) {
        turns.addLast(turn);
        if (turns.size() > TURNS_KEPT) {
            turns.removeFirst();
        }
    }

    /** Adds a question whose answer is not in our terms: a follow-up to it has nothing before it that we know. */
    public synchronized void addAlone(Turn turn) {
        add(turn);
        context = null;
    }

    synchronized List<Turn> turns() {
        return List.copyOf(turns);
    }
}
