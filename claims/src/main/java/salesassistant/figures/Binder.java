package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds every mention of a sentence to the members, periods and figures it is about, by reading from left to right. */
final class Binder {

    private static final Set<String> POSSESSIVE =
            Set.of("its", "it", "their", "they", "he", "she", "dess", "deras", "de", "den", "hos");
    private static final Set<String> PLURAL =
            Set.of("they", "them", "their", "two", "both", "de", "dem", "deras", "båda");

    /** The last period of the table: "now" in what is compared with an earlier one. */
    private final Optional<Moment> latest;

    private Map<Dimension, Set<String>> inherited = Map.of();
    private List<Moment> inheritedMoments = List.of();
    private List<Measure> inheritedMeasures = List.of();

    private final Map<Dimension, Set<String>> subject = new LinkedHashMap<>();
    private final Map<Dimension, Set<String>> others = new LinkedHashMap<>();
    private final LastTwo pair = new LastTwo();
    private boolean stranger;
    private boolean total;
    private int direction;

    Binder(Layout layout) {
        latest = layout.time()
                .map(time -> time.moment(time.inTime().getLast()))
                .or(() -> layout.measures().stream()
                        .flatMap(measure -> measure.when().moment().stream())
                        .max(Moment::compareTo));
    }

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
        var bound = Respectively.spread(parts, Ellipsis.filled(parts, frames));
        remember(parts);
        return bound;
    }

    private void remember(Parts parts) {
        if (!subject.isEmpty()) {
            var kept = new LinkedHashMap<>(inherited);
            kept.putAll(subject);
            inherited = kept;
        }
        List<Moment> moments = Times.spokenOf(parts).stream()
                .filter(moment -> !moment.equals(Moment.BEYOND))
                .toList();
        if (!moments.isEmpty()) {
            inheritedMoments = moments;
        }
        for (Mention mention : parts.mentions()) {
            if (mention instanceof Mention.Figures figures) {
                inheritedMeasures = figures.measures();
            }
        }
    }

    private void follow(Parts parts, int i) {
        Mention mention = parts.mentions().get(i);
        if (mention instanceof Mention.Named named) {
            pair.add(named);
            name(parts, i, named);
        }
        if (mention instanceof Mention.Stranger && i + 1 < parts.size()) {
            stranger = true;
        }
        if (mention instanceof Mention.Hint hint) {
            pair.resolve(hint).ifPresent(named -> {
                subject.put(named.dimension(), named.members());
                others.remove(named.dimension());
            });
            int sign = sign(hint.cues());
            direction = sign == 0 ? direction : sign;
            if (hint.is(Cue.TOTAL) && subject.isEmpty() && !isOfThem(parts, hint)) {
                total = true;
            }
        }
    }

    /** "Together they sold": those named before, where several were. */
    private boolean isOfThem(Parts parts, Mention.Hint hint) {
        return hint.is(Cue.TOGETHER)
                && inherited.values().stream().anyMatch(members -> members.size() > 1)
                && parts.tokens().stream().anyMatch(token -> PLURAL.contains(token.word()));
    }

    static int sign(EnumSet<Cue> cues) {
        boolean up = cues.contains(Cue.UP) || cues.contains(Cue.DOUBLED) || cues.contains(Cue.TRIPLED);
        boolean down = cues.contains(Cue.DOWN) || cues.contains(Cue.HALVED);
        return up == down ? 0 : up ? 1 : -1;
    }

    private void name(Parts parts, int i, Mention.Named named) {
        if (named.total()) {
            boolean all = named.members().isEmpty()
                    && parts.tokens().get(named.start()).word().matches("shown|visade|listed|rows|rader|raderna");
            if (all || isAnother(parts, named)) {
                subject.clear();
            }
            total = subject.isEmpty();
            return;
        }
        stranger = false;
        total = false;
        boolean compared = Comparands.isCompared(parts, i);
        Map<Dimension, Set<String>> into = compared ? others : subject;
        int previous = Comparands.previousNamed(parts, i);
        boolean listed = previous >= 0
                && parts.mentions().get(previous) instanceof Mention.Named before
                && before.dimension().equals(named.dimension())
                && parts.together(previous, i)
                && Comparands.onlyBreaks(parts, previous, i);
        if (listed) {
            into.merge(named.dimension(), named.members(), Comparands::union);
        } else {
            into.put(named.dimension(), named.members());
            if (!compared) {
                others.remove(named.dimension());
            }
        }
    }

    /** "Its sick leave, at 6.4 %, is second only to that of Logistics": about whom the sentence before was. */
    private boolean goesOn(Parts parts, int i) {
        return !inherited.isEmpty()
                && parts.mentions().subList(0, i).stream()
                        .anyMatch(mention -> mention instanceof Mention.Hint hint
                                && hint.is(Cue.PRONOUN)
                                && isOfSomebody(parts.tokens().get(hint.start()), hint.start()));
    }

    private static boolean add(Map<Dimension, Set<String>> members, Map<Dimension, Set<String>> more) {
        members.putAll(more);
        return !more.isEmpty();
    }

    /** "Den" and "de" are pronouns where they open a sentence; elsewhere they may be articles. */
    private static boolean isOfSomebody(Token token, int at) {
        return POSSESSIVE.contains(token.word())
                && (at == 0 || !Set.of("de", "den", "hos").contains(token.word()));
    }

    private Frame frame(Parts parts, int i) {
        int next = Alternatives.end(parts, i);
        EnumSet<Cue> before = parts.cues(parts.previousFigure(i) + 1, i, i);
        boolean number = parts.mentions().get(i) instanceof Mention.Amount;
        if (number && before.isEmpty()) {
            before.addAll(Headed.cues(parts, i));
        }
        if (number && Headed.isTheirDifference(parts, i)) {
            before.add(Cue.DIFFERENCE);
        }
        if (Comparands.isEndOfAWay(parts, i)) {
            int start = parts.previousAmount(i);
            before.addAll(parts.cues(parts.previousFigure(start) + 1, start, i));
            before.remove(Cue.FROM);
        }
        EnumSet<Cue> after = parts.cues(i + 1, next, i);
        if (parts.mentions().get(i) instanceof Mention.Amount) {
            Comparands.forgetFarMoves(parts, i, next, after);
            if (Comparands.isPartOfFigures(parts, i)) {
                after.add(Cue.SHARE);
            }
        }
        var words = new Frame.Words(
                Comparands.yearAgo(parts, i, Comparands.touching(parts, i)),
                before,
                after,
                parts.cues(0, parts.size(), i),
                parts.cues(),
                directionOf(before, after));
        return new Frame(
                parts.mentions().get(i),
                subjectOf(parts, i, before, after),
                Times.momentsOf(parts, i, inheritedMoments, latest),
                Times.focus(parts, i),
                Times.isDated(parts, i),
                Naming.of(parts, i, inheritedMeasures),
                words);
    }

    private int directionOf(EnumSet<Cue> before, EnumSet<Cue> after) {
        int own = sign(before);
        if (own == 0) {
            own = sign(after);
        }
        return own != 0 ? own : direction;
    }

    /** The total of "A stands at 2, the total at 6". */
    private static boolean isAnother(Parts parts, Mention.Named named) {
        boolean definite =
                named.start() > 0 && parts.tokens().get(named.start() - 1).is("the");
        return definite
                && named.end() < parts.tokens().size()
                && Set.of("at", "is", "was", "stands", "came", "rose", "fell", "grew")
                        .contains(parts.tokens().get(named.end()).word());
    }

    private Frame.Subject subjectOf(Parts parts, int i, EnumSet<Cue> before, EnumSet<Cue> after) {
        var members = new LinkedHashMap<>(subject);
        boolean own = !subject.isEmpty();
        boolean guessed = false;
        var against = new LinkedHashMap<>(others);
        boolean number = parts.mentions().get(i) instanceof Mention.Amount;
        if (number && OfTheWhole.isSaid(parts, i)) {
            return new Frame.Subject(Map.of(), Map.of(), false, stranger, true, false, false, inherited);
        }
        int named = Comparands.previousNamed(parts, i);
        if (number || named >= 0 && Comparands.isRelative(parts, named, i)) {
            if (named >= 0
                    && parts.mentions().get(named) instanceof Mention.Named name
                    && others.containsKey(name.dimension())
                    && others.get(name.dimension()).containsAll(name.members())
                    && Comparands.isBracketed(parts, named, i)) {
                members.put(name.dimension(), name.members());
                against.clear();
            }
        }
        if (Comparands.isCounterpart(parts, i) && !against.isEmpty()) {
            members.putAll(against);
            against.clear();
        }
        if (Comparands.isCounterpart(parts, i) && others.isEmpty()) {
            Comparands.onlyOther(parts, i, members).ifPresent(other -> members.put(other.dimension(), other.members()));
        }
        for (int k = i + 1; k < parts.size() && !Comparands.endsSearch(parts, i, k); k++) {
            if (!(parts.mentions().get(k) instanceof Mention.Named name) || name.total()) {
                continue;
            }
            boolean lead = !own && !total && !Comparands.isCompared(parts, k) && !goesOn(parts, i);
            boolean multiple = parts.mentions().get(i) instanceof Mention.Amount amount
                            && amount.numeral().unit() == Unit.TIMES
                    || parts.mentions().get(i) instanceof Mention.Hint hint && Comparands.isMultiple(hint);
            boolean part = parts.mentions().get(i) instanceof Mention.Amount share
                    && share.numeral().style().fraction()
                    && (own || goesOn(parts, i) && members.isEmpty() && add(members, inherited))
                    && members.containsKey(name.dimension())
                    && !members.get(name.dimension()).equals(name.members());
            if (part && parts.together(i, k)) {
                against.put(name.dimension(), Comparands.list(parts, k));
                continue;
            }
            if (lead
                    || !multiple
                            && parts.together(i, k)
                            && parts.plainBetween(i, k)
                            && Comparands.afterPreposition(parts, k)) {
                members.put(name.dimension(), Comparands.list(parts, k));
                own = true;
                guessed |= lead && !parts.together(i, k);
            } else if (parts.together(i, k)
                    && Comparands.isCompared(parts, k)
                    && !members.getOrDefault(name.dimension(), Set.of()).equals(name.members())) {
                against.put(name.dimension(), Comparands.list(parts, k));
            }
        }
        if (Comparands.isFirstOfTwo(parts, i)) {
            against.clear();
        }
        boolean lent = against.isEmpty();
        if (lent) {
            Opposites.of(parts, i, before, after).ifPresent(pair -> {
                members.put(pair.dimension(), pair.one());
                against.put(pair.dimension(), pair.other());
            });
        }
        boolean eitherWay = lent && !against.isEmpty() || before.contains(Cue.DIFFERENCE);
        boolean pronoun = parts.cues().contains(Cue.PRONOUN);
        boolean fromBefore = members.isEmpty() && !inherited.isEmpty() && !total;
        if (fromBefore) {
            members.putAll(inherited);
        }
        boolean group = members.values().stream().anyMatch(set -> set.size() > 1);
        return new Frame.Subject(
                members, against, guessed || fromBefore && !pronoun, stranger, total, group, eitherWay, inherited);
    }
}
