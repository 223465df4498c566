package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import salesassistant.simulator.Running;
import salesassistant.simulator.http.Json;

/** Asks Genie as somebody and watches what becomes of the question. */
final class Talk {

    static final String SPACES = "/api/2.0/genie/spaces/";
    static final String SPACE = SPACES + Genie.SALES;
    /** Shorter than any state lasts. */
    private static final Duration STEP = Duration.ofMillis(150);

    private static final Set<String> ENDS = Set.of("COMPLETED", "FAILED", "CANCELLED", "QUERY_RESULT_EXPIRED");

    private final String user;
    private final String address;
    private final List<JsonNode> seen = new ArrayList<>();
    private final Duration step;

    private Talk(String user, String address, Duration step) {
        this.user = user;
        this.address = address;
        this.step = step;
    }

    /** The workspace hurried along, so that an answer takes a fraction of a second, and with room for questions. */
    static void hurry() {
        Running.control().reset();
        Running.control().speed(40);
        Running.control().send("POST", "/genie/limit", "{\"per_minute\": 1000}");
    }

    /** Asks in a time that stands still but for a step after each look: no state passes unseen, however slow the machine. */
    static Talk askWatched(String user, String question) {
        Running.control().speed(0);
        return askIn(Genie.SALES, user, question, STEP);
    }

    static Talk ask(String user, String question) {
        return askIn(Genie.SALES, user, question);
    }

    static Talk askIn(String space, String user, String question) {
        return askIn(space, user, question, Duration.ZERO);
    }

    private static Talk askIn(String space, String user, String question, Duration step) {
        var started = Running.json(user, "POST", SPACES + space + "/start-conversation", content(question));
        return new Talk(user, address(started.path("message")), step);
    }

    Talk ask(String question) {
        var conversation = address.substring(0, address.lastIndexOf("/messages/"));
        return new Talk(user, address(Running.json(user, "POST", conversation + "/messages", content(question))), step);
    }

    static String content(String question) {
        return Json.object().put("content", question).toString();
    }

    private static String address(JsonNode message) {
        return SPACES + message.path("space_id").asText() + "/conversations/"
                + message.path("conversation_id").asText() + "/messages/"
                + message.path("message_id").asText();
    }

    String address() {
        return address;
    }

    /** Looks until the message has ended. */
    JsonNode end() {
        return until(message -> ENDS.contains(message.path("status").asText()));
    }

    JsonNode until(Predicate<JsonNode> reached) {
        var patience = System.nanoTime() + 120_000_000_000L;
        while (System.nanoTime() < patience) {
            var message = get("");
            if (seen.isEmpty() || !seen.getLast().equals(message)) {
                seen.add(message);
            }
            if (reached.test(message)) {
                return message;
            }
            if (step.isPositive()) {
                Running.control().advance(step);
            }
        }
        throw new AssertionError("The message never got there: " + seen);
    }

    /** Every status that was seen, in order. */
    List<String> statuses() {
        var statuses = new ArrayList<String>();
        for (var message : seen) {
            var status = message.path("status").asText();
            if (statuses.isEmpty() || !statuses.getLast().equals(status)) {
                statuses.add(status);
            }
        }
        return statuses;
    }

    List<JsonNode> seen() {
        return seen;
    }

    JsonNode get(String rest) {
        return Running.json(user, "GET", address + rest, "");
    }

    JsonNode post(String rest, String body) {
        return Running.json(user, "POST", address + rest, body);
    }

    HttpResponse<String> call(String method, String rest) {
        return Running.call(Running.simulator().tokenOf(user), method, address + rest, "");
    }

    /** The attachments with SQL. */
    static List<JsonNode> queries(JsonNode message) {
        return attachments(message, "query");
    }

    static List<JsonNode> attachments(JsonNode message, String kind) {
        var found = new ArrayList<JsonNode>();
        message.path("attachments").forEach(attachment -> {
            if (attachment.has(kind)) {
                found.add(attachment);
            }
        });
        return found;
    }

    /** The rows of an attachment with SQL. */
    JsonNode rows(JsonNode attachment) {
        return get("/attachments/" + attachment.path("attachment_id").asText() + "/query-result")
                .at("/statement_response/result/data_array");
    }
}
