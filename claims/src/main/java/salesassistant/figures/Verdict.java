package salesassistant.figures;

import java.util.Locale;

/** What the table says of a claim. */
public enum Verdict {
    SUPPORTED,
    CONTRADICTED,
    NOT_CHECKABLE;

    /** The verdict as the command writes it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
