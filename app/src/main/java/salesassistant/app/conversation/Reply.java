package salesassistant.app.conversation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the assistant said to a question.
 *
 * @param share how much of it is to be relied on, as far as that can be computed; null where there is nothing to compute
 * @param followups questions to go on with
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Reply(
        @JsonProperty("basis") Basis basis,
        @JsonProperty("confidence") @Nullable Double share,
        @JsonProperty("parts") List<MessagePart> parts,
        @JsonProperty("suggested_followups") List<String> followups) {

    private static final String BETWEEN = "\n\n";

    /** Nothing that was written down. */
    static final Reply NONE = new Reply(Basis.NONE, null, List.of(), List.of());

    public Reply {
        parts = List.copyOf(parts);
        followups = List.copyOf(followups);
    }

    /** What it says in words, from beginning to end. */
    public String message() {
        return String.join(
                BETWEEN,
                parts.stream()
                        .filter(part -> part.text() != null)
                        .map(part -> String.valueOf(part.text()))
                        .toList());
    }

    /** The numbers in it, by where they stand in the message. */
    public List<MessageFigure> figures() {
        var figures = new ArrayList<MessageFigure>();
        int before = 0;
        for (var part : parts) {
            var text = part.text();
            if (text != null) {
                for (var figure : part.figures()) {
                    figures.add(figure.after(before));
                }
                before += text.length() + BETWEEN.length();
            }
        }
        return figures;
    }
}
