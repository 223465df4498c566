package salesassistant.semantics.query;

import java.util.List;

/** What there is a row for each of. */
public sealed interface Breakdown {

    /** A row for each member of a dimension. */
    record ByMember(String dimension) implements Breakdown {}

    /**
     * A row for each week, month or other grain of time.
     *
     * @param rollingWeeks each row covers this many weeks up to its own; 1 for the plain week
     */
    record ByTime(Grain grain, int rollingWeeks) implements Breakdown {

        public ByTime {
            if (rollingWeeks < 1 || (rollingWeeks > 1 && grain != Grain.WEEK)) {
                throw new IllegalArgumentException("Only weeks roll.");
            }
        }
    }

    /**
     * A row for these members taken together and one for what they are held against.
     *
     * @param other the rest of the market without them, or the whole including them
     */
    record Versus(String dimension, List<String> members, Other other) implements Breakdown {

        public Versus {
            members = List.copyOf(members);
        }
    }

    /** What a member is held against. */
    enum Other {
        REST,
        TOTAL
    }
}
