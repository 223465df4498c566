package salesassistant.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The two a difference lies between where no "than" says so: "A sold 12 and B 9, a gap of 3". */
record Opposites(Dimension dimension, Set<String> one, Set<String> other) {

    private static final EnumSet<Cue> APART =
            EnumSet.of(Cue.MORE, Cue.LESS, Cue.DIFFERENCE, Cue.AHEAD, Cue.BEHIND, Cue.TWICE, Cue.HALFAS);

    static Optional<Opposites> of(Parts parts, int at, EnumSet<Cue> before, EnumSet<Cue> after) {
        boolean apart = before.stream().anyMatch(APART::contains)
                || after.stream().anyMatch(APART::contains) && isRightAfter(parts, at);
        EnumSet<Cue> part = parts.cues(0, parts.size(), at);
        boolean inTime = part.contains(Cue.LASTYEAR) || part.contains(Cue.PREVIOUS);
        if (!(parts.mentions().get(at) instanceof Mention.Amount) || !apart || inTime || isOfAName(parts, at)) {
            return Optional.empty();
        }
        List<Mention.Named> names = parts.mentions().subList(0, at).stream()
                .filter(mention -> mention instanceof Mention.Named named
                        && !named.total()
                        && named.members().size() == 1)
                .map(mention -> (Mention.Named) mention)
                .toList();
        if (names.size() < 2) {
            return Optional.empty();
        }
        Mention.Named last = names.getLast();
        return names.reversed().stream()
                .filter(name -> name.dimension().equals(last.dimension())
                        && !name.members().equals(last.members()))
                .findFirst()
                .map(name -> new Opposites(last.dimension(), last.members(), name.members()));
    }

    /** "more than twice B's 20.5 %": what B has. */
    private static boolean isOfAName(Parts parts, int at) {
        boolean against = at > 0
                && parts.mentions().get(at - 1) instanceof Mention.Hint hint
                && (hint.is(Cue.AGAINST) || hint.is(Cue.TO));
        return against
                || at > 0
                        && parts.mentions().get(at - 1) instanceof Mention.Named
                        && parts.mentions().get(at - 1).end()
                                == parts.mentions().get(at).start();
    }

    private static boolean isRightAfter(Parts parts, int at) {
        Mention amount = parts.mentions().get(at);
        return parts.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Hint hint
                        && hint.cues().stream().anyMatch(APART::contains)
                        && hint.start() >= amount.end()
                        && hint.start() - amount.end() <= 1
                        && !parts.tokens().get(amount.end()).is(","));
    }
}
