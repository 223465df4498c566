package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import salesassistant.simulator.genie.asking.Asked;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.people.User;

/** Questions asked one after the other in one space by one person. */
final class Conversation {

    private final String id;
    private final Space space;
    private final User user;
    private final String title;
    private final Instant created;
    private final List<Message> messages = new ArrayList<>();
    private Asked last = Asked.nothing();

    Conversation(String id, Space space, User user, String title, Instant created) {
        this.id = id;
        this.space = space;
        this.user = user;
        this.title = title;
        this.created = created;
    }

    String id() {
        return id;
    }

    Space space() {
        return space;
    }

    User user() {
        return user;
    }

    Instant created() {
        return created;
    }

    String title() {
        return title;
    }

    synchronized void add(Message message) {
        messages.add(message);
    }

    synchronized List<Message> newestFirst() {
        return messages.reversed().stream().toList();
    }

    synchronized Message message(String messageId) {
        return messages.stream()
                .filter(message -> message.place().id().equals(messageId))
                .findFirst()
                .orElseThrow(() -> ApiFailure.missing("Message [" + messageId + "] does not exist."));
    }

    synchronized void delete(Message message) {
        messages.remove(message);
    }

    /** What was last asked here, for questions that lean on it. */
    synchronized Asked last() {
        return last;
    }

    synchronized void asked(Asked now) {
        last = now;
    }

    synchronized ObjectNode wire() {
        var updated = messages.isEmpty() ? created : messages.getLast().created();
        return Json.object()
                .put("id", id)
                .put("conversation_id", id)
                .put("space_id", space.id())
                .put("user_id", Long.parseLong(user.id()))
                .put("title", title)
                .put("created_timestamp", created.toEpochMilli())
                .put("last_updated_timestamp", updated.toEpochMilli());
    }
}
