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
 */
public record MessageFigure(
        @JsonProperty("text") String text,
        @JsonProperty("from") int from,
        @JsonProperty("to") int to,
        @JsonProperty("verified") boolean verified,
        @JsonProperty("source") @Nullable String source) {

    /** The same figure in a text that has so many characters before it. */
    MessageFigure after(int characters) {
        return new MessageFigure(text, from + characters, to + characters, verified, source);
    }
}
