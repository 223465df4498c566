package salesassistant.app.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What of an answer a language model may be shown. */
public enum Sees {
    /** Nothing: it is not asked about data at all. */
    NOTHING,
    /** The figures our own text is made of, with what they are about. */
    FIGURES,
    /** Those, and the rows of the table. */
    ROWS;

    /** As settings and the wire have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sees> of(String code) {
        return Stream.of(values())
                .filter(sees -> sees.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
