package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** A sentence's mentions, each with the number of the part it stands in: commas, brackets and conjunctions part them. */
record Parts(List<Token> tokens, List<Mention> mentions, List<Integer> part) {

    static Parts of(List<Token> tokens, List<Mention> mentions) {
        var parts = new ArrayList<Integer>();
        int current = 0;
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Mention.Break && !joins(mentions, i)) {
                current++;
            }
            parts.add(current);
        }
        return new Parts(tokens, mentions, parts);
    }

    /** A comma or "and" between two names, figures or numbers of one list parts nothing. */
    private static boolean joins(List<Mention> mentions, int at) {
        Mention before = neighbour(mentions, at, -1);
        Mention after = neighbour(mentions, at, 1);
        if (before == null || after == null || after.start() - before.end() > 3) {
            return false;
        }
        if (mentions.get(at) instanceof Mention.Break mark && (mark.opens() || mark.closes())) {
            return Alternatives.areBracketed(mentions, mark.opens() ? at : at - 2);
        }
        return switch (before) {
            case Mention.Named one ->
                after instanceof Mention.Named other && one.dimension().equals(other.dimension());
            case Mention.Dated one -> after instanceof Mention.Dated;
            case Mention.Amount one -> after instanceof Mention.Amount;
            case Mention.Figures one -> after instanceof Mention.Figures && after.start() - before.end() <= 2;
            default -> false;
        };
    }

    private static @org.jspecify.annotations.Nullable Mention neighbour(List<Mention> mentions, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < mentions.size() && mentions.get(i) instanceof Mention.Break) {
            i += step;
        }
        return i >= 0 && i < mentions.size() ? mentions.get(i) : null;
    }

    boolean isAQuestion() {
        return tokens.getLast().is("?");
    }

    int size() {
        return mentions.size();
    }

    boolean together(int one, int other) {
        return part.get(one).equals(part.get(other));
    }

    /** The turns of phrase between two mentions, within the part of the second bound. */
    EnumSet<Cue> cues(int from, int to, int inPartOf) {
        var found = EnumSet.noneOf(Cue.class);
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (mentions.get(i) instanceof Mention.Hint hint && part.get(i).equals(part.get(inPartOf))) {
                found.addAll(hint.cues());
            }
        }
        return found;
    }

    EnumSet<Cue> cues() {
        var found = EnumSet.noneOf(Cue.class);
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Hint hint) {
                found.addAll(hint.cues());
            }
        }
        return found;
    }

    int previousAmount(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (mentions.get(i) instanceof Mention.Amount) {
                return i;
            }
        }
        return -1;
    }

    /** The number before, but for a count: the five of "the average of the five banks is 69" parts nothing. */
    int previousFigure(int at) {
        int previous = previousAmount(at);
        while (previous >= 0
                && mentions.get(previous) instanceof Mention.Amount amount
                && amount.numeral().style().spelled()
                && amount.numeral().isWhole()
                && (mentions.get(previous + 1) instanceof Mention.Noun
                        || mentions.get(previous + 1) instanceof Mention.Figures)
                && mentions.get(previous + 1).start() == amount.end()) {
            previous = previousAmount(previous);
        }
        return previous;
    }

    int nextAmount(int at) {
        for (int i = at + 1; i < size(); i++) {
            if (mentions.get(i) instanceof Mention.Amount) {
                return i;
            }
        }
        return size();
    }

    /** True when nothing but plain words, nouns and figures stand between. */
    boolean plainBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean plain = mentions.get(i) instanceof Mention.Noun
                    || mentions.get(i) instanceof Mention.Figures
                    || mentions.get(i) instanceof Mention.Hint hint
                            && !hint.is(Cue.THAN)
                            && !hint.is(Cue.AGAINST)
                            && !hint.is(Cue.AHEAD)
                            && !hint.is(Cue.BEHIND)
                            && !hint.is(Cue.FOLLOWED);
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
