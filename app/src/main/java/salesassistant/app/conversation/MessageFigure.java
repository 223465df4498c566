package salesassistant.app.conversation;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text.
 *
 * @param from where it begins in the text, in UTF-16 units
 * @param to where it ends
 * @param verified whether it is known to be in the data, or computed from what is
 * @param source the cell or the formula it comes from
 * @param step what was looked at by the statement it comes from, in words; null where that is the answer's own
 */
public record MessageFigure(
        @JsonProperty("text") String text,
        @JsonProperty("from") int from,
        @JsonProperty("to") int to,
        @JsonProperty("verified") boolean verified,
        @JsonProperty("source") @Nullable String source,
        @JsonProperty("step") @Nullable String step) {

    /** A figure of the answer's own table. */
    public MessageFigure(String text, int from, int to, boolean verified, @Nullable String source) {
        this(text, from, to, verified, source, null);
    }

    /** The same figure in a text that has so many characters before it. */
    MessageFigure after(int characters) {
        return new MessageFigure(text, from + characters, to + characters, verified, source, step);
    }
}
