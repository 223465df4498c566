package salesassistant.app.verdict;

import java.util.List;

/**
 * Whether SQL that Genie wrote says what was asked.
 *
 * @param sentence the level in words
 * @param missing what was asked and is not in the SQL
 * @param extra what is in the SQL and was not asked
 */
public record Checked(Level level, String sentence, List<String> missing, List<String> extra) {

    public Checked {
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    /** How far it could be checked. */
    public enum Level {
        /** The catalog computes the same. */
        VERIFIED,
        /** Everything asked is in it, and nothing else. */
        CONSISTENT,
        /** Something is missing, extra or different. */
        CHECK_THIS,
        /** It could not be compared. */
        NOT_VERIFIED
    }
}
