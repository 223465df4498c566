package salesassistant.app.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of what the assistant said; what its type does not have is null or empty. No part holds rows.
 *
 * @param text of a text or a problem: what is said
 * @param markdown whether the text is Markdown; otherwise it is shown as it stands, because names in it are data
 * @param figures the numbers in the text
 * @param queryId of a table or a chart: the answer it shows; of a text: the answer its figures are from, where that is another
 * @param chartType of a chart that was asked for in words: which drawing
 * @param title of a problem; of a table that was looked up for this reply: what it answers
 * @param suggestions of a problem: questions that work
 */
public record MessagePart(
        @JsonProperty("type") @Schema(allowableValues = {"text", "table", "chart", "insight", "choice", "problem"})
        String type,

        @JsonProperty("text") @Nullable String text,
        @JsonProperty("markdown") boolean markdown,
        @JsonProperty("figures") List<MessageFigure> figures,
        @JsonProperty("query_id") @Nullable UUID queryId,
        @JsonProperty("chart_type") @Nullable String chartType,
        @JsonProperty("insight") @Nullable MessageInsight insight,
        @JsonProperty("choices") List<MessageChoice> choices,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("suggestions") List<String> suggestions) {

    public MessagePart {
        figures = List.copyOf(figures);
        choices = List.copyOf(choices);
        suggestions = List.copyOf(suggestions);
    }

    /** What is said, as it stands, with the numbers in it. */
    public static MessagePart plain(String text, List<MessageFigure> figures) {
        return new MessagePart("text", text, false, figures, null, null, null, List.of(), null, List.of());
    }

    /** What is said, as Markdown that we wrote. */
    public static MessagePart written(String markdown) {
        return written(markdown, List.of());
    }

    /** The same with the numbers in it. */
    public static MessagePart written(String markdown, List<MessageFigure> figures) {
        return new MessagePart("text", markdown, true, figures, null, null, null, List.of(), null, List.of());
    }

    /** The table of an answer. */
    public static MessagePart table(UUID queryId) {
        return new MessagePart("table", null, false, List.of(), queryId, null, null, List.of(), null, List.of());
    }

    /** The chart of an answer. */
    public static MessagePart chart(UUID queryId, String type) {
        return new MessagePart("chart", null, false, List.of(), queryId, type, null, List.of(), null, List.of());
    }

    /** A finding. */
    public static MessagePart insight(MessageInsight insight) {
        return new MessagePart("insight", null, false, List.of(), null, null, insight, List.of(), null, List.of());
    }

    /** Several meanings to choose from. */
    public static MessagePart choice(List<MessageChoice> choices) {
        return new MessagePart("choice", null, false, List.of(), null, null, null, choices, null, List.of());
    }

    /** Why something could not be answered, and what works. */
    public static MessagePart problem(String title, String text, List<String> suggestions) {
        return new MessagePart("problem", text, false, List.of(), null, null, null, List.of(), title, suggestions);
    }

    /** The same about an answer of its own. */
    public MessagePart of(UUID query) {
        return new MessagePart(type, text, markdown, figures, query, chartType, insight, choices, title, suggestions);
    }

    /** The same under a title. */
    public MessagePart called(String name) {
        return new MessagePart(type, text, markdown, figures, queryId, chartType, insight, choices, name, suggestions);
    }
}
