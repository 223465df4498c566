package salesassistant.app.genie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A message as Genie shows it: whatever is absent, null, of another type or unknown is as if it were not there.
 *
 * @param error the type of its error; empty text where it failed without saying how
 */
record Message(String conversation, String id, String status, String error, List<Part> parts) {

    Message {
        parts = List.copyOf(parts);
    }

    /** An attachment. */
    sealed interface Part {

        record Query(
                String sql,
                Optional<String> title,
                Optional<String> description,
                Optional<String> statement,
                List<GenieReply.Blank> blanks)
                implements Part {}

        record Text(String content, String purpose) implements Part {

            boolean isAnswer() {
                return purpose.endsWith("ANSWER");
            }

            boolean asksBack() {
                return purpose.endsWith("FOLLOW_UP_QUESTION");
            }
        }

        record Suggestions(List<String> questions) implements Part {}
    }

    /** Reads what a poll or a follow-up gives. */
    static Message of(JsonNode json) {
        var parts = new ArrayList<Part>();
        json.path("attachments").forEach(attachment -> part(attachment).ifPresent(parts::add));
        return new Message(
                text(json, "conversation_id").orElse(""),
                text(json, "message_id").or(() -> text(json, "id")).orElse(""),
                text(json, "status").orElse("").toUpperCase(Locale.ROOT),
                text(json.path("error"), "type").orElse(""),
                parts);
    }

    /** Reads what beginning a conversation gives. */
    static Message begun(JsonNode json) {
        var inner = of(json.path("message"));
        return new Message(
                text(json, "conversation_id")
                        .or(() -> text(json.path("conversation"), "id"))
                        .orElse(inner.conversation),
                text(json, "message_id").orElse(inner.id),
                inner.status,
                inner.error,
                inner.parts);
    }

    /** Whether it has ended; what we do not know means that Genie still works. */
    boolean ended() {
        return switch (status) {
            case "COMPLETED", "QUERY_RESULT_EXPIRED", "FAILED", "CANCELLED" -> true;
            default -> false;
        };
    }

    boolean answered() {
        return status.equals("COMPLETED") || status.equals("QUERY_RESULT_EXPIRED");
    }

    /** The statement Genie runs or ran last, where it can be seen. */
    Optional<String> statement() {
        return parts.reversed().stream()
                .flatMap(part -> part instanceof Part.Query query ? query.statement().stream() : Stream.<String>empty())
                .findFirst();
    }

    private static Optional<Part> part(JsonNode json) {
        if (json.path("query").isObject()) {
            return query(json.path("query"));
        }
        if (json.path("text").isObject()) {
            return text(json.path("text"), "content")
                    .map(content -> new Part.Text(
                            content, text(json.path("text"), "purpose").orElse("")));
        }
        if (json.path("suggested_questions").isObject()) {
            var questions = new ArrayList<String>();
            json.path("suggested_questions").path("questions").forEach(question -> {
                if (question.isString() && !question.asString().isBlank()) {
                    questions.add(question.asString());
                }
            });
            return Optional.of(new Part.Suggestions(questions));
        }
        return Optional.empty();
    }

    private static Optional<Part> query(JsonNode json) {
        var blanks = new ArrayList<GenieReply.Blank>();
        json.path("parameters")
                .forEach(blank -> text(blank, "keyword")
                        .ifPresent(name -> blanks.add(new GenieReply.Blank(
                                name,
                                text(blank, "sql_type").orElse("STRING").toUpperCase(Locale.ROOT),
                                blank.path("value").asString("")))));
        return text(json, "query")
                .map(sql -> new Part.Query(
                        sql, text(json, "title"), text(json, "description"), text(json, "statement_id"), blanks));
    }

    private static Optional<String> text(JsonNode json, String name) {
        var value = json.path(name);
        return value.isString() && !value.asString().isBlank()
                ? Optional.of(value.asString().strip())
                : Optional.empty();
    }
}
