package salesassistant.semantics.insight.change;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds which of what came took the place of something that went: another pack of the same thing, called the same but for its
 * numbers, about when the other sold out. Told apart they would be a launch and a delisting of nearly the same size.
 *
 * @param left what came or went and replaces nothing
 * @param pairs what went together with what came for it; their places end with the two
 */
record Replacements(List<Mover> left, List<Mover> pairs) {

    /** The old pack sells out beside the new one. */
    private static final int WEEKS_APART = 13;

    /** A number with the unit behind it. */
    private static final Pattern SIZE = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)?(?:[\\s-]?\\p{L}{1,4}(?!\\p{L}))?");

    static Replacements among(List<Mover> novelties) {
        var left = new ArrayList<>(novelties);
        var pairs = new ArrayList<Mover>();
        for (var gone : novelties) {
            left.stream()
                    .filter(came -> gone.excess() < 0 && came.excess() > 0 && isForIt(gone, came))
                    .findFirst()
                    .ifPresent(came -> {
                        left.removeAll(List.of(gone, came));
                        pairs.add(both(gone, came));
                    });
        }
        return new Replacements(left, pairs);
    }

    private static Mover both(Mover gone, Mover came) {
        var both = gone.with(came);
        return came.since()
                .map(since -> both.since(since.weekEnd()))
                .orElse(both)
                .as(Mover.Sort.REPLACEMENT, both.place());
    }

    private static boolean isForIt(Mover gone, Mover came) {
        int last = gone.place().size() - 1;
        return came.place().size() == last + 1
                && gone.place().subList(0, last).equals(came.place().subList(0, last))
                && named(gone).equals(named(came))
                && gone.since()
                        .flatMap(end -> came.since()
                                .map(start -> Math.abs(ChronoUnit.WEEKS.between(start.weekEnd(), end.weekEnd()))))
                        .filter(weeks -> weeks <= WEEKS_APART)
                        .isPresent();
    }

    private static String named(Mover mover) {
        var name = mover.place().getLast().value().toLowerCase(Locale.ROOT);
        return SIZE.matcher(name).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
}
