package salesassistant.app.language;

import java.util.List;

/** Something said in a prompt; who said it is part of its type, never of its text. */
public sealed interface Message {

    /** The text, which may be empty where tools are wished for. */
    String text();

    /** What the server says: the task and its rules. */
    record System(String text) implements Message {}

    /** What a person said. */
    record User(String text) implements Message {

        public User {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A person said something.");
            }
        }
    }

    /** What the model said before. */
    record Assistant(String text, List<ToolCall> toolCalls) implements Message {

        public Assistant {
            toolCalls = List.copyOf(toolCalls);
        }
    }

    /** What came of a tool it wished for. */
    record ToolResult(String callId, String text) implements Message {}
}
