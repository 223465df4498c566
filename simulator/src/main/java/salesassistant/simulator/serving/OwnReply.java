package salesassistant.simulator.serving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import salesassistant.simulator.http.Json;

/**
 * What the model answers of itself: it calls the tools it is offered, or repeats the facts it was given. Of data between marks it
 * reads what was said, and the texts that were computed.
 */
final class OwnReply {

    private static final int FACTS = 3;

    private OwnReply() {}

    static Script to(Prompt prompt) {
        var tools = prompt.tools();
        var choice = prompt.toolChoice();
        var data = Marked.in(prompt.last());
        if (data.isPresent()) {
            return tools.isEmpty()
                    ? Script.says(data.get().computed())
                    : Seeking.script(data.get().message(), tools);
        }
        var asked = prompt.last().path("role").asText().equals("user");
        var must = !choice.equals("auto") && !choice.equals("none");
        if (!tools.isEmpty() && !choice.equals("none") && (must || (asked && isQuestion(prompt)))) {
            var tool = tools.stream()
                    .filter(offered -> offered.path("name").asText().equals(choice))
                    .findFirst()
                    .orElse(tools.getFirst());
            return Script.calls(new Script.ToolCall(
                    tool.path("name").asText(),
                    filled(tool.path("parameters"), question(prompt)).toString()));
        }
        var format = prompt.body().path("response_format");
        if (format.path("type").asText().equals("json_schema")) {
            var schema = format.path("json_schema").path("schema");
            return Script.says(filled(schema, facts(prompt)).toString());
        }
        return Script.says(facts(prompt));
    }

    private static boolean isQuestion(Prompt prompt) {
        return !question(prompt).isBlank();
    }

    private static String question(Prompt prompt) {
        return prompt.messages().stream()
                .filter(message -> message.path("role").asText().equals("user"))
                .map(Prompt::text)
                .reduce("", (earlier, later) -> later);
    }

    /** The first lines with figures or placeholders in the last message, else its first lines. */
    private static String facts(Prompt prompt) {
        var lines = Prompt.text(prompt.last())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var telling = lines.stream().filter(line -> line.matches(".*[0-9{].*")).toList();
        return (telling.isEmpty() ? lines : telling).stream().limit(FACTS).collect(Collectors.joining("\n"));
    }

    /** The smallest value that a JSON schema allows, with this text where a text is wanted. */
    private static JsonNode filled(JsonNode schema, String text) {
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(0);
        }
        return switch (schema.path("type").asText("object")) {
            case "string" -> Json.of(text);
            case "integer", "number" -> Json.of(schema.path("minimum").asInt(1));
            case "boolean" -> Json.of(false);
            case "array" ->
                Json.of(schema.path("minItems").asInt() > 0 ? List.of(filled(schema.path("items"), text)) : List.of());
            default -> object(schema, text);
        };
    }

    private static ObjectNode object(JsonNode schema, String text) {
        var object = Json.object();
        schema.path("required")
                .forEach(name -> object.set(
                        name.asText(), filled(schema.path("properties").path(name.asText()), text)));
        return object;
    }
}
