package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.people.User;

/** A question put to Genie, with everything that has become of it so far. */
final class Message {

    /** Where a message stands: its space, its conversation and its own id. */
    record Place(String space, String conversation, String id) {}

    private final Place place;
    private final User user;
    private final String content;
    private final Instant created;
    private final boolean inSeconds;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private Instant updated;
    private String status = "SUBMITTED";
    private boolean withoutAttachments;
    private @Nullable ObjectNode error;
    private @Nullable ObjectNode feedback;
    private @Nullable Instant expires;
    private int regenerated;

    Message(Place place, User user, String content, Instant created, boolean inSeconds) {
        this.place = place;
        this.user = user;
        this.content = content;
        this.created = created;
        this.updated = created;
        this.inSeconds = inSeconds;
    }

    Place place() {
        return place;
    }

    User user() {
        return user;
    }

    String content() {
        return content;
    }

    Instant created() {
        return created;
    }

    synchronized void become(String next, Instant now) {
        status = next;
        updated = now;
    }

    synchronized void add(Part part) {
        parts.add(part);
    }

    /** Puts a later state of an attachment in the place of the earlier one. */
    synchronized void replace(Part.Sql later) {
        parts.replaceAll(
                part -> part instanceof Part.Sql && later.attachmentId().equals(part.attachmentId()) ? later : part);
    }

    synchronized void order(List<Part> ordered) {
        parts.clear();
        parts.addAll(ordered);
    }

    synchronized List<Part> parts() {
        return List.copyOf(parts);
    }

    synchronized Optional<Part> part(String attachmentId) {
        return parts.stream()
                .filter(part -> attachmentId.equals(part.attachmentId()))
                .findFirst();
    }

    synchronized void hideAttachments() {
        withoutAttachments = true;
    }

    synchronized void regenerate() {
        regenerated++;
    }

    synchronized void fail(@Nullable String type, String text, Instant now) {
        var told = Json.object();
        if (type != null) {
            told.put("type", type);
        }
        error = told.put("error", text);
        become("FAILED", now);
    }

    synchronized void rate(String rating, @Nullable String comment) {
        var given = Json.object().put("rating", rating);
        feedback = comment == null ? given : given.put("comment", comment);
    }

    synchronized void comment(String text) {
        comments.add(text);
    }

    synchronized List<String> comments() {
        return List.copyOf(comments);
    }

    /** The SQL runs once more, so that there are rows again. */
    synchronized void runAgain(Part.Sql query, String statementId, Instant now) {
        replace(query.again(statementId));
        expires = now.plus(Duration.ofHours(1));
        become("COMPLETED", now);
    }

    /** From this moment on the rows are gone. */
    synchronized void expireAt(Instant moment) {
        expires = moment;
    }

    synchronized boolean expired(Instant now) {
        return expires != null && !now.isBefore(expires);
    }

    /** As the API sends it. */
    synchronized ObjectNode wire(Instant now) {
        if (status.equals("COMPLETED") && expired(now)) {
            status = "QUERY_RESULT_EXPIRED";
        }
        var wire = Json.object()
                .put("id", place.id())
                .put("message_id", place.id())
                .put("conversation_id", place.conversation())
                .put("space_id", place.space())
                .put("user_id", Long.parseLong(user.id()))
                .put("content", content)
                .put("status", status)
                .put("created_timestamp", stamp(created))
                .put("last_updated_timestamp", stamp(updated))
                .put("auto_regenerate_count", regenerated);
        attach(wire);
        if (error != null) {
            wire.set("error", error);
        }
        if (feedback != null) {
            wire.set("feedback", feedback);
        }
        return wire;
    }

    private void attach(ObjectNode wire) {
        if (parts.isEmpty() || withoutAttachments) {
            return;
        }
        var attachments = wire.putArray("attachments");
        parts.forEach(part -> attachments.add(part.wire()));
        parts.stream()
                .filter(Part.Sql.class::isInstance)
                .map(Part.Sql.class::cast)
                .reduce((earlier, later) -> later)
                .filter(sql -> sql.rowCount() != null)
                .ifPresent(sql -> {
                    var result = wire.putObject("query_result")
                            .put("statement_id", sql.statementId())
                            .put("row_count", sql.rowCount());
                    if (sql.truncated()) {
                        result.put("is_truncated", true);
                    }
                });
    }

    private long stamp(Instant moment) {
        return inSeconds ? moment.getEpochSecond() : moment.toEpochMilli();
    }
}
