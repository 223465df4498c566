package salesassistant.app.language;

/**
 * A model's wish for a tool, which nothing obliges anybody to fulfil.
 *
 * @param arguments a JSON object, held against no schema yet
 */
public record ToolCall(String id, String name, String arguments) {}
