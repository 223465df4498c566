package salesassistant.semantics.catalog;

import java.util.Locale;

/** A language questions are asked and answered in. */
public enum Language {
    EN,
    SV;

    /** The two-letter code used in files and on the wire, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
