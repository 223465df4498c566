package salesassistant.app.conversation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** The conversations of every caller, the latest of them, kept in the store; nobody sees another caller's. */
public final class Conversations {

    private static final Logger LOG = LoggerFactory.getLogger(Conversations.class);
    private static final int OPEN_AT_ONCE = 2000;

    private final Map<Key, Conversation> open = latest(OPEN_AT_ONCE);
    private final Kept tables;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final ApplicationEventPublisher events;

    /** Conversations that a restart forgets. */
    public Conversations(Clock clock, Supplier<UUID> ids, ApplicationEventPublisher events) {
        this(Kept.NOWHERE, clock, ids, events);
    }

    Conversations(Kept tables, Clock clock, Supplier<UUID> ids, ApplicationEventPublisher events) {
        this.tables = tables;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    private record Key(String owner, UUID id) {}

    /** Begins a conversation; it is kept with the first thing said in it. */
    public synchronized Conversation begin(Caller caller) {
        var conversation = new Conversation(ids.get(), clock.instant(), keeping(caller));
        open.put(new Key(caller.subject(), conversation.id()), conversation);
        return conversation;
    }

    /** The caller's own conversation of that id; there is no other. */
    public synchronized Conversation find(Caller caller, UUID id) {
        var key = new Key(caller.subject(), id);
        var known = Optional.ofNullable(open.get(key)).or(() -> tables.find(caller.subject(), id, keeping(caller)));
        if (known.isEmpty()) {
            throw new ProblemException(Problem.of(
                    404, "unknown-conversation", "There is no such conversation; ask without it to begin a new one."));
        }
        open.put(key, known.get());
        return known.get();
    }

    /** The caller's own conversation in which a question was asked. */
    public Optional<Conversation> holding(Caller caller, UUID queryId) {
        return tables.holding(caller.subject(), queryId).map(id -> find(caller, id));
    }

    /** Keeps how the caller wants an answer of hers drawn. */
    public void draw(Caller caller, UUID queryId, String type) {
        keep(() -> tables.draw(caller.subject(), queryId, type));
    }

    /** How the caller wants an answer of hers drawn, where she said so. */
    public Optional<String> drawn(Caller caller, UUID queryId) {
        return tables.drawn(caller.subject(), queryId);
    }

    /** All conversations of the caller in which something was asked, the latest first. */
    List<Kept.Listed> all(Caller caller) {
        return tables.all(caller.subject());
    }

    /** Forgets a conversation, and with it what was asked in it. */
    public void forget(Caller caller, UUID id) {
        var conversation = find(caller, id);
        synchronized (this) {
            open.remove(new Key(caller.subject(), id));
        }
        conversation.forget();
        tables.forget(caller.subject(), id);
        var queries = conversation.turns().stream()
                .map(Turn::queryId)
                .filter(Objects::nonNull)
                .toList();
        events.publishEvent(new ConversationForgotten(caller, id));
        events.publishEvent(new AnswersForgotten(caller, queries));
    }

    /** An answer that could not be written down is an answer all the same. */
    private BiConsumer<Conversation, Turn> keeping(Caller caller) {
        return (conversation, turn) -> keep(() -> {
            var gone = tables.add(caller.subject(), conversation, turn);
            if (!gone.isEmpty()) {
                events.publishEvent(new AnswersForgotten(caller, gone));
            }
        });
    }

    private static void keep(Runnable change) {
        try {
            change.run();
        } catch (DataAccessException | TransactionException failure) {
            LOG.error("A turn of a conversation could not be kept; a restart will forget it.", failure);
        }
    }

    /** A map that forgets what was used longest ago. */
    private static <K, V> Map<K, V> latest(int size) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        };
    }
}
