package salesassistant.app.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the words of a reply rest on. */
public enum Basis {
    /** What the catalog computed. */
    CATALOG,
    /** What Genie said. */
    GENIE,
    /** What the catalog computed, in a model's words. */
    MODEL,
    /** Nothing that is from data. */
    NONE;

    /** As the wire and the store have it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
