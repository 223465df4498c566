package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Binds every mention of a sentence to the members, periods and figures it is about, by reading from left to right. */
final class Binder {

    private static final Set<String> BEFORE_A_PLACE = Set.of(
            "for", "in", "of", "from", "by", "at", "within", "hos", "i", "på", "för", "av", "inom", "från", "across");
    private static final EnumSet<Cue> COMPARING = EnumSet.of(Cue.THAN, Cue.AGAINST, Cue.AHEAD, Cue.BEHIND);

    private Map<Dimension, Set<String>> inherited = Map.of();
    private List<Moment> inheritedMoments = List.of();
    private List<Measure> inheritedMeasures = List.of();
    private int inheritedDirection;

    private final Map<Dimension, Set<String>> subject = new LinkedHashMap<>();
    private final Map<Dimension, Set<String>> others = new LinkedHashMap<>();
    private boolean stranger;
    private boolean total;
    private int direction;

    List<Frame> frames(Parts parts) {
        subject.clear();
        others.clear();
        stranger = false;
        total = false;
        direction = 0;
        var frames = new ArrayList<Frame>();
        for (int i = 0; i < parts.size(); i++) {
            follow(parts, i);
            frames.add(frame(parts, i));
        }
        var bound = Respectively.spread(parts, frames);
        remember(parts);
        return bound;
    }

    private void remember(Parts parts) {
        if (!subject.isEmpty()) {
            var kept = new LinkedHashMap<>(inherited);
            kept.putAll(subject);
            inherited = kept;
        }
        List<Moment> moments = moments(parts, 0, parts.size());
        if (!moments.isEmpty()) {
            inheritedMoments = moments;
        }
        for (Mention mention : parts.mentions()) {
            if (mention instanceof Mention.Figures figures) {
                inheritedMeasures = figures.measures();
            }
        }
        inheritedDirection = direction;
    }

    private void follow(Parts parts, int i) {
        Mention mention = parts.mentions().get(i);
        if (mention instanceof Mention.Named named) {
            name(parts, i, named);
        }
        if (mention instanceof Mention.Stranger && i + 1 < parts.size()) {
            stranger = true;
        }
        if (mention instanceof Mention.Hint hint) {
            int sign = sign(hint.cues());
            direction = sign == 0 ? direction : sign;
            if (hint.is(Cue.TOTAL) && subject.isEmpty()) {
                total = true;
            }
        }
    }

    static int sign(EnumSet<Cue> cues) {
        boolean up = cues.contains(Cue.UP) || cues.contains(Cue.DOUBLED) || cues.contains(Cue.TRIPLED);
        boolean down = cues.contains(Cue.DOWN) || cues.contains(Cue.HALVED);
        return up == down ? 0 : up ? 1 : -1;
    }

    private void name(Parts parts, int i, Mention.Named named) {
        if (named.total()) {
            total = subject.isEmpty();
            return;
        }
        stranger = false;
        total = false;
        boolean compared = isCompared(parts, i);
        Map<Dimension, Set<String>> into = compared ? others : subject;
        int previous = previousNamed(parts, i);
        boolean listed = previous >= 0
                && parts.mentions().get(previous) instanceof Mention.Named before
                && before.dimension().equals(named.dimension())
                && parts.together(previous, i)
                && onlyBreaks(parts, previous, i);
        if (listed) {
            into.merge(named.dimension(), named.members(), Binder::union);
        } else {
            into.put(named.dimension(), named.members());
            if (!compared) {
                others.remove(named.dimension());
            }
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static boolean onlyBreaks(Parts parts, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (!(parts.mentions().get(k) instanceof Mention.Break
                    || parts.mentions().get(k) instanceof Mention.Noun)) {
                return false;
            }
        }
        return to > from + 1;
    }

    private static int previousNamed(Parts parts, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (parts.mentions().get(k) instanceof Mention.Named) {
                return k;
            }
        }
        return -1;
    }

    /** True after "than", "ahead of", "compared with" and the like, and in a list after one that is. */
    private static boolean isCompared(Parts parts, int i) {
        for (int k = i - 1; k >= 0 && parts.together(k, i); k--) {
            Mention mention = parts.mentions().get(k);
            if (mention instanceof Mention.Hint hint && isMultiple(hint)) {
                return true;
            }
            if (mention instanceof Mention.Amount amount && amount.numeral().unit() == Unit.TIMES) {
                return true;
            }
            if (mention instanceof Mention.Hint hint && hint.is(Cue.EQUAL)) {
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

    static boolean isMultiple(Mention.Hint hint) {
        return hint.is(Cue.TWICE)
                || hint.is(Cue.TRIPLE)
                || hint.is(Cue.FOURTIMES)
                || hint.is(Cue.FIVETIMES)
                || hint.is(Cue.HALFAS);
    }

    private Frame frame(Parts parts, int i) {
        int previous = parts.previousAmount(i);
        int next = parts.nextAmount(i);
        EnumSet<Cue> before = parts.cues(previous + 1, i, i);
        EnumSet<Cue> after = parts.cues(i + 1, next, i);
        var words = new Frame.Words(
                touching(parts, i),
                before,
                after,
                parts.cues(0, parts.size(), i),
                parts.cues(),
                directionOf(before, after));
        return new Frame(
                parts.mentions().get(i),
                subjectOf(parts, i),
                momentsOf(parts, i),
                focus(parts, i),
                isDated(parts, i),
                Naming.of(parts, i, inheritedMeasures),
                words);
    }

    private int directionOf(EnumSet<Cue> before, EnumSet<Cue> after) {
        int own = sign(before);
        if (own == 0) {
            own = sign(after);
        }
        return own != 0 ? own : direction != 0 ? direction : inheritedDirection * 0;
    }

    private static EnumSet<Cue> touching(Parts parts, int i) {
        if (i > 0
                && parts.mentions().get(i - 1) instanceof Mention.Hint hint
                && parts.mentions().get(i).start() - hint.end() <= 2
                && parts.together(i - 1, i)) {
            return hint.cues();
        }
        return EnumSet.noneOf(Cue.class);
    }

    private Frame.Subject subjectOf(Parts parts, int i) {
        var members = new LinkedHashMap<>(subject);
        boolean own = !subject.isEmpty();
        var against = new LinkedHashMap<>(others);
        if (parts.mentions().get(i) instanceof Mention.Amount) {
            int named = nearestBefore(parts, i);
            if (named >= 0
                    && parts.mentions().get(named) instanceof Mention.Named name
                    && others.containsKey(name.dimension())
                    && others.get(name.dimension()).containsAll(name.members())
                    && isBracketed(parts, named, i)) {
                members.put(name.dimension(), name.members());
                against.clear();
            }
        }
        if (isCounterpart(parts, i) && !against.isEmpty()) {
            members.putAll(against);
            against.clear();
        }
        for (int k = i + 1; k < parts.size() && !endsSearch(parts, i, k); k++) {
            if (!(parts.mentions().get(k) instanceof Mention.Named name) || name.total()) {
                continue;
            }
            boolean lead = !own && !total && !isCompared(parts, k);
            boolean multiple = parts.mentions().get(i) instanceof Mention.Amount amount
                            && amount.numeral().unit() == Unit.TIMES
                    || parts.mentions().get(i) instanceof Mention.Hint hint && isMultiple(hint);
            if (lead || !multiple && parts.together(i, k) && parts.plainBetween(i, k) && afterPreposition(parts, k)) {
                members.put(name.dimension(), list(parts, k));
                own = true;
            } else if (parts.together(i, k)
                    && isCompared(parts, k)
                    && !members.getOrDefault(name.dimension(), Set.of()).equals(name.members())) {
                against.put(name.dimension(), list(parts, k));
            }
        }
        boolean pronoun = parts.cues().contains(Cue.PRONOUN);
        boolean fromBefore = members.isEmpty() && !inherited.isEmpty() && !total;
        if (fromBefore) {
            members.putAll(inherited);
        }
        boolean group = members.values().stream().anyMatch(set -> set.size() > 1);
        return new Frame.Subject(members, against, fromBefore && !pronoun, stranger, total, group);
    }

    private static boolean endsSearch(Parts parts, int i, int k) {
        return parts.mentions().get(k) instanceof Mention.Amount
                && (parts.mentions().get(i) instanceof Mention.Amount || !parts.together(i, k));
    }

    private static Set<String> list(Parts parts, int k) {
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

    private static int nearestBefore(Parts parts, int i) {
        return previousNamed(parts, i);
    }

    /** "ahead of B (12 %)", "ahead of B at 12 %", "ahead of B, which sold 12", "than B's 12". */
    private static boolean isBracketed(Parts parts, int named, int amount) {
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
    private static boolean isCounterpart(Parts parts, int amount) {
        return touching(parts, amount).contains(Cue.AGAINST) && parts.previousAmount(amount) >= 0;
    }

    private static boolean afterPreposition(Parts parts, int k) {
        int at = parts.mentions().get(k).start() - 1;
        for (int back = 0; back < 3 && at - back >= 0; back++) {
            if (BEFORE_A_PLACE.contains(parts.tokens().get(at - back).word())) {
                return true;
            }
        }
        return false;
    }

    private List<Moment> momentsOf(Parts parts, int i) {
        for (int k = i + 1;
                k < parts.size() && parts.together(i, k) && parts.mentions().get(i) instanceof Mention.Amount;
                k++) {
            if (parts.mentions().get(k) instanceof Mention.Amount) {
                break;
            }
            if (parts.mentions().get(k) instanceof Mention.Dated dated && parts.plainBetween(i, k)) {
                return List.of(dated.moment());
            }
        }
        List<Moment> own = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Dated dated && parts.together(k, i)) {
                own.add(dated.moment());
            }
        }
        if (!own.isEmpty()) {
            return own;
        }
        List<Moment> before = moments(parts, 0, i);
        if (before.size() > 1 && parts.cues(0, parts.size(), i).contains(Cue.FROM)) {
            return before.subList(before.size() - 2, before.size());
        }
        if (!before.isEmpty()) {
            return List.of(before.getLast());
        }
        List<Moment> after = moments(parts, i, parts.size());
        return after.isEmpty() ? inheritedMoments : List.of(after.getFirst());
    }

    /** True where a period stands right behind a number: "210 in January". */
    private static boolean isDated(Parts parts, int i) {
        return i + 1 < parts.size()
                && parts.together(i, i + 1)
                && parts.mentions().get(i) instanceof Mention.Amount
                && parts.mentions().get(i + 1) instanceof Mention.Dated dated
                && dated.start() - parts.mentions().get(i).end() <= 3;
    }

    /** Of several periods the one a number stands at: the next one before it. */
    private static List<Moment> focus(Parts parts, int i) {
        List<Moment> before = moments(parts, 0, i);
        return before.isEmpty() ? List.of() : List.of(before.getLast());
    }

    static List<Moment> moments(Parts parts, int from, int to) {
        var found = new ArrayList<Moment>();
        for (int k = from; k < to; k++) {
            if (parts.mentions().get(k) instanceof Mention.Dated dated) {
                found.add(dated.moment());
            }
        }
        return found;
    }
}
