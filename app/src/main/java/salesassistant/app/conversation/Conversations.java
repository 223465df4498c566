package salesassistant.app.conversation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** The conversations of every caller, the latest of them, in memory; nobody sees another caller's. */
public final class Conversations {

    private static final int CONVERSATIONS_KEPT = 100;
    private static final int CALLERS_KEPT = 1000;

    private final Map<String, Map<UUID, Conversation>> byCaller = latest(CALLERS_KEPT);
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final ApplicationEventPublisher events;

    public Conversations(Clock clock, Supplier<UUID> ids, ApplicationEventPublisher events) {
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /** Begins a conversation. */
    public synchronized Conversation begin(Caller caller) {
        var conversation = new Conversation(ids.get(), clock.instant());
        of(caller).put(conversation.id(), conversation);
        return conversation;
    }

    /** The caller's own conversation of that id; there is no other. */
    public synchronized Conversation find(Caller caller, UUID id) {
        var conversation = of(caller).get(id);
        if (conversation == null) {
            throw new ProblemException(Problem.of(
                    404, "unknown-conversation", "There is no such conversation; ask without it to begin a new one."));
        }
        return conversation;
    }

    /** All conversations of the caller in which something was asked, the latest first. */
    public synchronized List<Conversation> all(Caller caller) {
        var conversations = new ArrayList<>(of(caller).values());
        conversations.removeIf(conversation -> conversation.turns().isEmpty());
        return conversations.reversed();
    }

    /** Forgets a conversation, and with it what was asked in it. */
    public void forget(Caller caller, UUID id) {
        var conversation = find(caller, id);
        synchronized (this) {
            of(caller).remove(id);
        }
        var queries = conversation.turns().stream().map(Turn::queryId).toList();
        events.publishEvent(new ConversationForgotten(caller, queries));
    }

    private Map<UUID, Conversation> of(Caller caller) {
        return byCaller.computeIfAbsent(caller.subject(), _ -> latest(CONVERSATIONS_KEPT));
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
