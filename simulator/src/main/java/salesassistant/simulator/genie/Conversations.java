package salesassistant.simulator.genie;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.people.User;

/** All conversations that were begun and not deleted. */
final class Conversations {

    private final Map<String, Conversation> all = new ConcurrentHashMap<>();

    void keep(Conversation conversation) {
        all.put(conversation.id(), conversation);
    }

    /** One's own conversation; anybody else's does not exist. */
    Conversation find(Space space, String id, User user) {
        var conversation = all.get(id);
        if (conversation == null
                || !conversation.space().id().equals(space.id())
                || !conversation.user().equals(user)) {
            throw ApiFailure.missing("Conversation [" + id + "] does not exist.");
        }
        return conversation;
    }

    /** Newest first: one's own, or everybody's. */
    List<Conversation> in(Space space, User user, boolean everybodys) {
        return all.values().stream()
                .filter(conversation -> conversation.space().id().equals(space.id()))
                .filter(conversation -> everybodys || conversation.user().equals(user))
                .sorted(Comparator.comparing(Conversation::created).reversed())
                .toList();
    }

    void delete(Conversation conversation) {
        all.remove(conversation.id());
    }

    void clear() {
        all.clear();
    }
}
