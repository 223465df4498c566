package salesassistant.semantics.insight.change;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Subject;

/**
 * One exact decomposition of the change: its parts add up to it without a rest.
 *
 * @param scope where it was made, below the scope of the question; empty for all of it
 * @param simpson whether the whole moved against most of its parts, so that the mix must be mentioned
 */
public record Split(Kind kind, List<Subject.Name> scope, FigureRef change, List<Part> parts, boolean simpson) {

    public Split {
        scope = List.copyOf(scope);
        parts = List.copyOf(parts);
    }

    /** By what it is split. */
    public enum Kind {
        /** By the members of one dimension. */
        MEMBERS,
        PRICE_VOLUME_MIX,
        DISTRIBUTION_VELOCITY,
        BASE_INCREMENTAL,
        RATE_MIX
    }

    /** What a part is due to. */
    public enum Factor {
        /** A member that was there before and still is. */
        MEMBER,
        /** A member that was not there before. */
        ENTERED,
        /** A member that is gone. */
        LEFT,
        VOLUME,
        PRICE,
        MIX,
        DISTRIBUTION,
        VELOCITY,
        BASE,
        INCREMENTAL,
        RATE
    }

    /**
     * One part.
     *
     * @param member the member it is about, for a split by members
     * @param share its part of the whole change in per cent; empty where the whole is next to nothing
     */
    public record Part(Factor factor, Optional<Subject.Name> member, FigureRef effect, Optional<FigureRef> share) {}
}
