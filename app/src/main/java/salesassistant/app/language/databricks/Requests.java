package salesassistant.app.language.databricks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import salesassistant.app.language.Message;
import salesassistant.app.language.Prompt;
import salesassistant.app.language.Tool;
import salesassistant.app.language.ToolCall;

/** Writes a prompt as such endpoints take it, and nothing in it that one of them is known to refuse. */
final class Requests {

    private static final int LONGEST_ID = 64;

    private Requests() {}

    static Map<String, Object> of(Prompt prompt, Optional<String> model) {
        var request = new LinkedHashMap<String, Object>();
        model.ifPresent(name -> request.put("model", name));
        request.put("messages", messages(prompt.messages()));
        request.put("max_tokens", prompt.maxTokens());
        if (!prompt.tools().isEmpty()) {
            request.put("tools", prompt.tools().stream().map(Requests::tool).toList());
            request.put("tool_choice", choice(prompt.toolUse()));
        }
        return request;
    }

    private static Map<String, Object> tool(Tool tool) {
        return Map.of(
                "type",
                "function",
                "function",
                Map.of("name", tool.name(), "description", tool.description(), "parameters", tool.schema()));
    }

    private static Object choice(Prompt.ToolUse use) {
        return switch (use) {
            case Prompt.ToolUse.Free _ -> "auto";
            case Prompt.ToolUse.Some _ -> "required";
            case Prompt.ToolUse.Named(var name) -> Map.of("type", "function", "function", Map.of("name", name));
        };
    }

    /** One system message first; then the roles by turns, because what follows its own role is refused. */
    private static List<Map<String, Object>> messages(List<Message> messages) {
        var written = new ArrayList<Map<String, Object>>();
        var rules = messages.stream()
                .filter(Message.System.class::isInstance)
                .map(Message::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        if (!rules.isEmpty()) {
            written.add(said("system", rules));
        }
        for (var message : messages) {
            switch (message) {
                case Message.System _ -> {}
                case Message.User(var text) -> add(written, said("user", text));
                case Message.Assistant(var text, var calls) ->
                    assistant(text, calls).ifPresent(m -> add(written, m));
                case Message.ToolResult(var id, var text) -> {
                    var result = said("tool", text.isBlank() ? "(nothing)" : text);
                    result.put("tool_call_id", shortened(id));
                    written.add(result);
                }
            }
        }
        return written;
    }

    private static Map<String, Object> said(String role, String text) {
        var message = new LinkedHashMap<String, Object>();
        message.put("role", role);
        message.put("content", text);
        return message;
    }

    /** An empty text is refused, so it is left out; without wishes for tools nothing remains. */
    private static Optional<Map<String, Object>> assistant(String text, List<ToolCall> calls) {
        if (text.isBlank() && calls.isEmpty()) {
            return Optional.empty();
        }
        var message = new LinkedHashMap<String, Object>();
        message.put("role", "assistant");
        if (!text.isBlank()) {
            message.put("content", text);
        }
        if (!calls.isEmpty()) {
            message.put("tool_calls", calls.stream().map(Requests::call).toList());
        }
        return Optional.of(message);
    }

    private static Map<String, Object> call(ToolCall call) {
        return Map.of(
                "id",
                shortened(call.id()),
                "type",
                "function",
                "function",
                Map.of("name", call.name(), "arguments", call.arguments()));
    }

    private static void add(List<Map<String, Object>> written, Map<String, Object> next) {
        var before = written.isEmpty() ? Map.<String, Object>of() : written.getLast();
        if (Objects.equals(next.get("role"), before.get("role"))
                && before.get("content") instanceof String first
                && next.get("content") instanceof String second
                && !before.containsKey("tool_calls")) {
            next.put("content", first + "\n\n" + second);
            written.removeLast();
        }
        written.add(next);
    }

    /** Ids of an endpoint's own making may be longer than it takes back; the same id is always shortened alike. */
    private static String shortened(String id) {
        return id.length() <= LONGEST_ID ? id : "call_" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }
}
