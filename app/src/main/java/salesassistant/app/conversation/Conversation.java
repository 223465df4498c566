package salesassistant.app.conversation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.reading.Context;

/** Questions asked in a row by one caller, and what the next one may lean on. */
public final class Conversation {

    static final int TURNS_KEPT = 200;

    private final UUID id;
    private final Instant startedAt;
    private final BiConsumer<Conversation, Turn> kept;
    private final Deque<Turn> turns = new ArrayDeque<>();
    private @Nullable Context context;
    private @Nullable UUID leansOn;
    private boolean forgotten;

    Conversation(UUID id, Instant startedAt, BiConsumer<Conversation, Turn> kept) {
        this.id = id;
        this.startedAt = startedAt;
        this.kept = kept;
    }

    /** The conversation as it was kept: the next question may lean on the last one that was answered in our terms. */
    static Conversation kept(UUID id, Instant startedAt, List<Turn> turns, BiConsumer<Conversation, Turn> kept) {
        var conversation = new Conversation(id, startedAt, kept);
        conversation.turns.addAll(turns);
        for (var turn : turns) {
            if (turn.lean() != null) {
                conversation.leansOn = turn.queryId();
            } else if (turn.reply().basis() == Basis.GENIE) {
                conversation.leansOn = null;
            }
        }
        return conversation;
    }

    public UUID id() {
        return id;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** What comes before the next question: the question it leans on, and what that meant where that is known. */
    public record Before(Optional<UUID> base, Optional<Context> context) {}

    /** What comes before the next question. */
    public synchronized Before before() {
        return new Before(Optional.ofNullable(leansOn), Optional.ofNullable(context));
    }

    /** What an earlier question meant has been found out again, or that nobody can tell any more. */
    public synchronized void leanOn(UUID earlier, Optional<Context> again) {
        if (context == null && earlier.equals(leansOn)) {
            context = again.orElse(null);
            leansOn = again.isPresent() ? earlier : null;
        }
    }

    /** Adds a question that was answered, and lets the next one lean on it. */
    public synchronized void add(Turn turn, Context next) {
        add(turn);
        context = next;
        leansOn = turn.queryId();
    }

    /** Adds a question that left nothing to lean on; what was there stays. */
    public synchronized void add(Turn turn) {
        turns.addLast(turn);
        if (turns.size() > TURNS_KEPT) {
            turns.removeFirst();
        }
        if (!forgotten) {
            kept.accept(this, turn);
        }
    }

    /** From now on nothing of it is kept. */
    synchronized void forget() {
        forgotten = true;
    }

    /** Whether its caller has deleted it. */
    public synchronized boolean forgotten() {
        return forgotten;
    }

    /** Adds a question whose answer is not in our terms: a follow-up to it has nothing before it that we know. */
    public synchronized void addAlone(Turn turn) {
        add(turn);
        context = null;
        leansOn = null;
    }

    public synchronized List<Turn> turns() {
        return List.copyOf(turns);
    }

    /** What a person said last. */
    public synchronized Optional<Turn> latest() {
        return turns.stream().filter(Turn::said).reduce((_, last) -> last);
    }

    /** The turn of that answer. */
    public Optional<Turn> turn(UUID queryId) {
        return turns().stream().filter(turn -> queryId.equals(turn.queryId())).findFirst();
    }
}
