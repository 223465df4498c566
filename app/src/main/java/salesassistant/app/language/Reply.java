package salesassistant.app.language;

import java.util.List;
import java.util.Optional;

/**
 * What a model said, to the end.
 *
 * @param usage what it cost, where the endpoint says so
 * @param left how many of the prompt's oldest messages were left out for want of room
 */
public record Reply(String text, List<ToolCall> toolCalls, Optional<Usage> usage, int left) {

    public Reply {
        toolCalls = List.copyOf(toolCalls);
    }

    /** Tokens read and written; those read from a cache are not among those read. */
    public record Usage(long read, long written, long cached) {}

    /** The same, of a prompt shortened by so many messages. */
    Reply leaving(int messages) {
        return new Reply(text, toolCalls, usage, messages);
    }
}
