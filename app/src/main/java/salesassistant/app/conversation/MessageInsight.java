package salesassistant.app.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding told in a message, with a question to go on with. */
public record MessageInsight(
        @JsonProperty("kind") String kind,
        @JsonProperty("text") String text,
        @JsonProperty("figures") List<MessageFigure> figures,
        @JsonProperty("direction") String direction,
        @JsonProperty("question") @Nullable String question) {

    public MessageInsight {
        figures = List.copyOf(figures);
    }
}
