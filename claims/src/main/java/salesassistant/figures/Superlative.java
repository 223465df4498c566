package salesassistant.figures;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a superlative claims: a place from the top or the bottom, for how many, of a level or a movement. */
record Superlative(int place, int count, boolean fromTop, boolean moving, boolean falling) {

    private static final EnumSet<Cue> RANKING = EnumSet.of(
            Cue.TOP,
            Cue.LEADER,
            Cue.BOTTOM,
            Cue.FASTEST,
            Cue.RUNNERUP,
            Cue.THIRDPLACE,
            Cue.FOURTHPLACE,
            Cue.FIFTHPLACE);

    static Optional<Superlative> at(Parts parts, int at) {
        Mention mention = parts.mentions().get(at);
        if (mention instanceof Mention.Place place && !partRanks(parts, at)) {
            boolean placed = place.end() - place.start() > 1
                    || isPredicate(parts, place)
                    || parts.tokens().get(place.start()).word().matches("fyra|fem|sex|sju")
                    || next(parts, at, Cue.TOTAL);
            return placed ? Optional.of(new Superlative(place.rank(), 1, true, false, false)) : Optional.empty();
        }
        if (!(mention instanceof Mention.Hint hint)
                || hint.cues().stream().noneMatch(RANKING::contains)
                || hint.is(Cue.MOST_OF)
                || isHedge(parts, at, hint)) {
            return Optional.empty();
        }
        if (hint.is(Cue.ATLEAST) && !parts.tokens().get(hint.start()).is("minst")) {
            return Optional.empty();
        }
        EnumSet<Cue> part = near(parts, at);
        boolean falling = part.contains(Cue.DOWN) && !part.contains(Cue.UP);
        boolean moving = hint.is(Cue.FASTEST)
                || Binder.sign(part) != 0
                || part.contains(Cue.UP)
                || part.contains(Cue.DOWN)
                || isOfAMove(parts, at);
        boolean level = hint.is(Cue.LEADER) && !hint.is(Cue.TOP) && !growth(parts, at);
        boolean bottom = hint.is(Cue.BOTTOM) && !hint.is(Cue.TOP);
        int place = ordinal(parts, at).orElse(hintPlace(hint));
        boolean down = moving && !level && falling;
        return Optional.of(new Superlative(place, count(parts, at), bottom == down, moving && !level, down));
    }

    /** Whether members have this place; of several that are said to be so many, that they are the first of them. */
    boolean holds(Ranking ranking, Set<String> members) {
        if (count > 1 && members.size() > 1) {
            return Set.copyOf(ranking.first(count, fromTop)).equals(members);
        }
        return members.stream().allMatch(member -> {
            int own = ranking.place(member, fromTop);
            int last = ranking.lastPlace(member, fromTop);
            int least = count > 1 ? 1 : place;
            int most = count > 1 ? count : place;
            return own > 0 && own <= most && last >= least;
        });
    }

    /** "The best development", "starkast utveckling". */
    private static boolean isOfAMove(Parts parts, int at) {
        return at + 1 < parts.size()
                && parts.mentions().get(at + 1) instanceof Mention.Hint next
                && next.is(Cue.CHANGE)
                && next.start() == parts.mentions().get(at).end();
    }

    /** The turns of phrase within three words. */
    private static EnumSet<Cue> near(Parts parts, int at) {
        var found = EnumSet.noneOf(Cue.class);
        Mention mention = parts.mentions().get(at);
        for (int k = 0; k < parts.size(); k++) {
            Mention other = parts.mentions().get(k);
            int gap = k < at ? mention.start() - other.end() : other.start() - mention.end();
            if (other instanceof Mention.Hint hint && parts.together(k, at) && gap <= 2) {
                found.addAll(hint.cues());
            }
        }
        return found;
    }

    private static boolean growth(Parts parts, int at) {
        for (int k = at + 1; k < parts.size() && k <= at + 2; k++) {
            if (parts.mentions().get(k) instanceof Mention.Hint hint
                    && (hint.is(Cue.UP) || hint.is(Cue.DOWN))
                    && parts.together(k, at)) {
                return true;
            }
        }
        return false;
    }

    /** "at least 40", "högst 5 %": a bound, not a place. */
    private static boolean isHedge(Parts parts, int at, Mention.Hint hint) {
        boolean bound = hint.is(Cue.ATLEAST) || hint.is(Cue.ATMOST);
        return bound
                && at + 1 < parts.size()
                && parts.mentions().get(at + 1) instanceof Mention.Amount amount
                && amount.start() - hint.end() <= 1;
    }

    /** "is second", "kommer tredje". */
    private static boolean isPredicate(Parts parts, Mention.Place place) {
        boolean verb = place.start() > 0 && Words.PLACED.has(parts.tokens().get(place.start() - 1));
        int next = place.end();
        boolean noun = next < parts.tokens().size()
                && Lexicon.known().isNoun(parts.tokens().get(next).word());
        return verb && !noun;
    }

    private static boolean partRanks(Parts parts, int at) {
        return parts.cues(0, parts.size(), at).stream().anyMatch(RANKING::contains);
    }

    private static boolean next(Parts parts, int at, Cue cue) {
        return at + 1 < parts.size() && parts.mentions().get(at + 1) instanceof Mention.Hint hint && hint.is(cue);
    }

    private static int hintPlace(Mention.Hint hint) {
        if (hint.is(Cue.RUNNERUP)) {
            return 2;
        }
        if (hint.is(Cue.THIRDPLACE)) {
            return 3;
        }
        return hint.is(Cue.FOURTHPLACE) ? 4 : hint.is(Cue.FIFTHPLACE) ? 5 : 1;
    }

    private static Optional<Integer> ordinal(Parts parts, int at) {
        for (int k = at - 1; k >= Math.max(0, at - 2); k--) {
            int gap = parts.mentions().get(at).start() - parts.mentions().get(k).end();
            if (gap > 1) {
                break;
            }
            if (parts.mentions().get(k) instanceof Mention.Place place) {
                return Optional.of(place.rank());
            }
            if (parts.mentions().get(k) instanceof Mention.Hint hint && hint.is(Cue.NEXT)) {
                return Optional.of(2);
            }
        }
        return Optional.empty();
    }

    /** The 3 of "top three" and "the three largest". */
    static int count(Parts parts, int at) {
        for (int k : new int[] {at - 1, at + 1}) {
            if (k >= 0
                    && k < parts.size()
                    && parts.mentions().get(k) instanceof Mention.Amount amount
                    && isCountOf(parts, at, k, amount)) {
                return (int) amount.numeral().value();
            }
        }
        return 1;
    }

    static boolean isCountOf(Parts parts, int at, int k, Mention.Amount amount) {
        int gap = k < at
                ? parts.mentions().get(at).start() - amount.end()
                : amount.start() - parts.mentions().get(at).end();
        Token word = parts.tokens().get(parts.mentions().get(at).start());
        boolean after = k < at || Words.COUNTED_TOP.has(word);
        return gap == 0
                && after
                && amount.numeral().isWhole()
                && amount.numeral().value() <= 20
                && amount.numeral().value() > 1;
    }

    /** The "top" of "the top 10 products": it says of nobody that it is first. */
    static boolean isAttribute(Parts parts, int at) {
        Mention hint = parts.mentions().get(at);
        boolean word = hint.end() - hint.start() == 1
                && Set.of("top", "topp")
                        .contains(parts.tokens().get(hint.start()).word());
        int next = hint.end() < parts.tokens().size()
                        && parts.tokens().get(hint.end()).is("-")
                ? hint.end() + 1
                : hint.end();
        return word
                && parts.mentions().stream()
                        .anyMatch(mention -> mention instanceof Mention.Amount amount
                                && mention.start() == next
                                && amount.numeral().isWhole());
    }
}
