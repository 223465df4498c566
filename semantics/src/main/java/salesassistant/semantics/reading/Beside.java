package salesassistant.semantics.reading;

import java.util.List;

/**
 * The dashboard beside a question.
 *
 * @param known whether anything is known of its filters; where nothing is, those of the answer before stay
 * @param limits its filters, as options of chips
 */
public record Beside(boolean known, List<String> limits) {

    /** Nobody knows of a dashboard. */
    public static final Beside UNKNOWN = new Beside(false, List.of());

    public Beside {
        limits = List.copyOf(limits);
    }

    /** A dashboard with these filters. */
    public static Beside limitedTo(List<String> limits) {
        return new Beside(true, limits);
    }

    /** The same with only these of its filters. */
    public Beside with(List<String> some) {
        return new Beside(known, some);
    }

    /** Those filters that were not there before. */
    List<String> newSince(Context before) {
        return limits.stream().filter(limit -> !before.limits().contains(limit)).toList();
    }

    /** Those filters that are there no more. */
    List<String> goneSince(Context before) {
        return known
                ? before.limits().stream()
                        .filter(limit -> !limits.contains(limit))
                        .toList()
                : List.of();
    }
}
