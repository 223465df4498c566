package salesassistant.app.language;

import java.util.List;

/**
 * What a model is given.
 *
 * @param messages in the order they were said; the last one is a person's, or the result of a tool
 * @param tools what it may wish to be done
 * @param toolUse whether it has to
 * @param maxTokens how long its reply may become
 */
public record Prompt(List<Message> messages, List<Tool> tools, ToolUse toolUse, int maxTokens) {

    public Prompt {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
        if (messages.isEmpty() || !endsWithSomethingToReplyTo(messages.getLast())) {
            throw new IllegalArgumentException("A prompt ends with what a person said, or with a tool's result.");
        }
        if (maxTokens < 1) {
            throw new IllegalArgumentException("A reply has at least one token.");
        }
        if (toolUse instanceof ToolUse.Named(var name)
                && tools.stream().noneMatch(tool -> tool.name().equals(name))) {
            throw new IllegalArgumentException("There is no tool called " + name + ".");
        }
    }

    /** A prompt without tools. */
    public static Prompt of(List<Message> messages, int maxTokens) {
        return new Prompt(messages, List.of(), new ToolUse.Free(), maxTokens);
    }

    /** The same with other messages. */
    public Prompt with(List<Message> others) {
        return new Prompt(others, tools, toolUse, maxTokens);
    }

    private static boolean endsWithSomethingToReplyTo(Message last) {
        return switch (last) {
            case Message.User _, Message.ToolResult _ -> true;
            case Message.System _, Message.Assistant _ -> false;
        };
    }

    /** Whether a model has to use a tool. */
    public sealed interface ToolUse {

        /** As it likes. */
        record Free() implements ToolUse {}

        /** Any of them, but one it must. */
        record Some() implements ToolUse {}

        /** This one: how a reply of a certain shape is got. */
        record Named(String name) implements ToolUse {}
    }
}
