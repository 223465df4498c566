package salesassistant.figures;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whom a part of a sentence is about from those it is compared with. */
final class Comparands {

    private static final Set<String> BEFORE_A_PLACE = Set.of(
            "for", "in", "of", "from", "by", "at", "within", "hos", "i", "på", "för", "av", "inom", "från", "across");

    private static final EnumSet<Cue> COMPARING = EnumSet.of(Cue.THAN, Cue.AGAINST, Cue.AHEAD, Cue.BEHIND);

    private Comparands() {}

    /** True after "than", "ahead of", "compared with" and the like, and in a list after one that is. */
    static boolean isCompared(Parts parts, int i) {
        for (int k = i - 1; k >= 0 && parts.together(k, i); k--) {
            Mention mention = parts.mentions().get(k);
            if (mention instanceof Mention.Hint hint && isMultiple(hint)) {
                return true;
            }
            if (mention instanceof Mention.Amount amount && amount.numeral().unit() == Unit.TIMES) {
                return true;
            }
            boolean place = mention instanceof Mention.Hint hint
                    && hint.is(Cue.TO)
                    && hint.end() == parts.mentions().get(k + 1).start();
            if (place || mention instanceof Mention.Hint hint && hint.is(Cue.EQUAL)) {
                continue;
            }
            if (mention instanceof Mention.Hint hint) {
                return hint.cues().stream().anyMatch(COMPARING::contains)
                        && !(hint.is(Cue.FROM))
                        && parts.mentions().get(i).start() - hint.end() <= 5;
            }
            if (mention instanceof Mention.Amount || mention instanceof Mention.Dated) {
                return false;
            }
        }
        return false;
    }

    /** A direction after a number is its own only right behind it: "a 5 % drop". */
    static void forgetFarMoves(Parts parts, int i, int next, EnumSet<Cue> after) {
        var moves = EnumSet.of(Cue.UP, Cue.DOWN, Cue.FLAT, Cue.CHANGE);
        var compares = EnumSet.of(
                Cue.MORE, Cue.LESS, Cue.TWICE, Cue.TRIPLE, Cue.FOURTIMES, Cue.FIVETIMES, Cue.HALFAS, Cue.DIFFERENCE);
        after.removeAll(moves);
        after.removeAll(compares);
        int end = parts.mentions().get(Alternatives.last(parts, i)).end();
        for (int k = i + 1; k < next; k++) {
            if (parts.together(k, i)
                    && parts.mentions().get(k) instanceof Mention.Hint hint
                    && hint.start() - end <= 2) {
                boolean own = !isPredicated(parts, i, hint);
                hint.cues().stream()
                        .filter(cue -> moves.contains(cue) || own && compares.contains(cue))
                        .forEach(after::add);
            }
        }
    }

    /** "A's 46 % is more than B's": the number is what is compared, not by how much. */
    private static boolean isPredicated(Parts parts, int i, Mention.Hint hint) {
        return parts.tokens().subList(parts.mentions().get(i).end(), hint.start()).stream()
                .anyMatch(token -> Set.of("is", "are", "was", "were", "remains", "är", "var", ",", "(")
                        .contains(token.word()));
    }

    /** "stood at 341.9 a year ago": the words right behind a number say when it was so. */
    static EnumSet<Cue> yearAgo(Parts parts, int i, EnumSet<Cue> touching) {
        if (isBeforeAnArrow(parts, i)) {
            var from = EnumSet.of(Cue.FROM);
            from.addAll(touching);
            return from;
        }
        boolean ago = parts.mentions().get(i) instanceof Mention.Amount amount
                && i + 1 < parts.size()
                && parts.mentions().get(i + 1) instanceof Mention.Hint hint
                && (hint.is(Cue.PREVIOUS)
                        || hint.is(Cue.LASTYEAR)
                                && Set.of("a", "last", "i", "ett", "förra", "one", "the")
                                        .contains(
                                                parts.tokens().get(hint.start()).word()))
                && hint.start() == amount.end();
        if (!ago) {
            return touching;
        }
        var then = EnumSet.copyOf(touching);
        then.remove(Cue.TO);
        then.add(Cue.LASTYEAR);
        return then;
    }

    /** The 18.7 of "the average went from 16.5 to 18.7": of the same figures as where it began. */
    static boolean isEndOfAWay(Parts parts, int i) {
        int start = parts.previousAmount(i);
        return start >= 0
                && parts.together(start, i)
                && parts.mentions().get(i) instanceof Mention.Amount
                && touching(parts, i).contains(Cue.TO)
                && touching(parts, start).contains(Cue.FROM);
    }

    /** The 24 of "24 → 48". */
    private static boolean isBeforeAnArrow(Parts parts, int i) {
        return parts.mentions().get(i) instanceof Mention.Amount amount
                && i + 1 < parts.size()
                && parts.mentions().get(i + 1) instanceof Mention.Hint hint
                && hint.start() == amount.end()
                && hint.is(Cue.TO)
                && parts.tokens().get(hint.start()).kind() == Token.Kind.MARK;
    }

    /** "7 % of the volume": a part of figures. */
    static boolean isPartOfFigures(Parts parts, int i) {
        Mention amount = parts.mentions().get(i);
        return amount instanceof Mention.Amount said
                && said.numeral().unit() == Unit.PERCENT
                && i + 1 < parts.size()
                && parts.mentions().get(i + 1) instanceof Mention.Figures figures
                && !figures.measures().isEmpty()
                && figures.measures().stream().noneMatch(Measure::isPercent)
                && figures.start() > amount.end()
                && Set.of("of", "av").contains(parts.tokens().get(amount.end()).word())
                && figures.start() - amount.end() <= 2;
    }

    static boolean isMultiple(Mention.Hint hint) {
        return hint.is(Cue.TWICE)
                || hint.is(Cue.TRIPLE)
                || hint.is(Cue.FOURTIMES)
                || hint.is(Cue.FIVETIMES)
                || hint.is(Cue.HALFAS);
    }

    /** "B, which fell": what is said of the one named last. */
    static boolean isRelative(Parts parts, int named, int i) {
        return i == named + 2
                && parts.mentions().get(named + 1) instanceof Mention.Break mark
                && mark.end() < parts.tokens().size()
                && Set.of("which", "who", "som")
                        .contains(parts.tokens().get(mark.end()).word());
    }

    /** The first of "more than B (268 vs 195)" is the subject's. */
    static boolean isFirstOfTwo(Parts parts, int amount) {
        return amount + 2 < parts.size()
                && parts.mentions().get(amount + 1) instanceof Mention.Hint hint
                && hint.is(Cue.AGAINST)
                && parts.mentions().get(amount + 2) instanceof Mention.Amount;
    }

    /** "ahead of B (12 %)", "ahead of B at 12 %", "ahead of B, which sold 12", "than B's 12". */
    static boolean isBracketed(Parts parts, int named, int amount) {
        if (isFirstOfTwo(parts, amount)) {
            return false;
        }
        for (int k = named + 1; k < amount; k++) {
            Mention mention = parts.mentions().get(k);
            if (mention instanceof Mention.Amount) {
                return false;
            }
            if (mention instanceof Mention.Break mark) {
                boolean relative = mark.end() < parts.tokens().size()
                        && Set.of("which", "who", "som")
                                .contains(parts.tokens().get(mark.end()).word());
                return mark.opens() || relative;
            }
            if (mention instanceof Mention.Hint hint
                    && (hint.is(Cue.TO)
                            || hint.is(Cue.BY)
                                    && parts.tokens().get(hint.start()).is("with"))) {
                return true;
            }
        }
        return amount == named + 1;
    }

    /** The second of "350 vs 310" is what the other one has. */
    static boolean isCounterpart(Parts parts, int amount) {
        return touching(parts, amount).contains(Cue.AGAINST) && parts.previousAmount(amount) >= 0;
    }

    /** The only other one the sentence names: "although A wins on value, B leads on volume, with 52 against 41". */
    static Optional<Mention.Named> onlyOther(Parts parts, int amount, Map<Dimension, Set<String>> members) {
        EnumSet<Cue> then = parts.cues(amount, parts.nextAmount(amount), amount);
        boolean dated = parts.mentions().stream().anyMatch(mention -> mention instanceof Mention.Dated);
        if (dated || then.contains(Cue.LASTYEAR) || then.contains(Cue.PREVIOUS)) {
            return Optional.empty();
        }
        List<Mention.Named> others = parts.mentions().stream()
                .filter(mention -> mention instanceof Mention.Named named
                        && !named.total()
                        && members.containsKey(named.dimension())
                        && !named.members().equals(members.get(named.dimension())))
                .map(mention -> (Mention.Named) mention)
                .toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    static boolean endsSearch(Parts parts, int i, int k) {
        return parts.mentions().get(k) instanceof Mention.Amount
                && (parts.mentions().get(i) instanceof Mention.Amount || !parts.together(i, k));
    }

    static Set<String> list(Parts parts, int k) {
        Set<String> members = ((Mention.Named) parts.mentions().get(k)).members();
        for (int j = k + 1; j < parts.size() && parts.together(j, k); j++) {
            if (parts.mentions().get(j) instanceof Mention.Named more
                    && more.dimension().equals(((Mention.Named) parts.mentions().get(k)).dimension())) {
                members = union(members, more.members());
            } else if (!(parts.mentions().get(j) instanceof Mention.Break)) {
                break;
            }
        }
        return members;
    }

    static boolean afterPreposition(Parts parts, int k) {
        int at = parts.mentions().get(k).start() - 1;
        for (int back = 0; back < 3 && at - back >= 0; back++) {
            int token = at - back;
            if (parts.mentions().stream()
                    .anyMatch(mention -> mention instanceof Mention.Hint hint
                            && hint.start() <= token
                            && token < hint.end()
                            && (hint.is(Cue.AHEAD) || hint.is(Cue.BEHIND)))) {
                return false;
            }
            if (BEFORE_A_PLACE.contains(parts.tokens().get(token).word())) {
                return true;
            }
        }
        return false;
    }

    static Set<String> union(Set<String> one, Set<String> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    static boolean onlyBreaks(Parts parts, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (!(parts.mentions().get(k) instanceof Mention.Break
                    || parts.mentions().get(k) instanceof Mention.Noun)) {
                return false;
            }
        }
        return to > from + 1;
    }

    static int previousNamed(Parts parts, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (parts.mentions().get(k) instanceof Mention.Named) {
                return k;
            }
        }
        return -1;
    }

    static EnumSet<Cue> touching(Parts parts, int i) {
        if (i > 0
                && parts.mentions().get(i - 1) instanceof Mention.Hint hint
                && parts.mentions().get(i).start() - hint.end() <= 2
                && parts.together(i - 1, i)) {
            return hint.cues();
        }
        return EnumSet.noneOf(Cue.class);
    }
}
