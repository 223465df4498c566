package salesassistant.app.chat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What went wrong in the words of the business.
 *
 * @param suggestions questions that are known to work, nearest to the original first
 */
public record ErrorExplained(
        @JsonProperty("explanation") String explanation,
        @JsonProperty("suggestions") List<String> suggestions) {}
