package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From which period to which one of several moves of a sentence leads: "rose until May, then fell to 12 in June". */
record Course(Moment from, Moment to) {

    static Optional<Course> of(Layout layout, Parts parts, int at) {
        Dimension time = layout.time().orElseThrow();
        int next = at + 1;
        while (next < parts.size()
                && isItsOwn(parts, next, at)
                && !isMove(parts.mentions().get(next))) {
            next++;
        }
        List<Moment> before = there(time, Times.moments(parts, 0, at));
        List<Moment> own = there(time, Times.moments(parts, at, next));
        if (before.isEmpty() && own.size() < 2 || own.size() > 2) {
            return Optional.empty();
        }
        if (own.isEmpty() && before.size() == 2 && isStarted(parts, at)) {
            return ordered(before.getFirst(), before.getLast());
        }
        if (own.size() == 2) {
            return ordered(own.getFirst(), own.getLast());
        }
        Moment last = before.getLast();
        if (own.size() == 1) {
            return ordered(last, own.getFirst());
        }
        boolean goesOn = parts.mentions().get(at - 1) instanceof Mention.Break
                || at > 0 && parts.cues(at - 2, at, at).contains(Cue.THEN)
                || isAfterwards(parts, at);
        return goesOn ? following(time, last).map(then -> new Course(last, then)) : Optional.empty();
    }

    /** "From January to February, sales fell": the way stands before the move. */
    private static boolean isStarted(Parts parts, int at) {
        return parts.mentions().subList(0, at).stream()
                .anyMatch(mention -> mention instanceof Mention.Dated dated && Times.isStart(parts, dated));
    }

    Pairs pairs() {
        return new Pairs(List.of(from, to), false, true);
    }

    private static Optional<Course> ordered(Moment one, Moment other) {
        return one.compareTo(other) < 0 ? Optional.of(new Course(one, other)) : Optional.empty();
    }

    /** In its part, or in a "from … to …" behind it. */
    private static boolean isItsOwn(Parts parts, int k, int at) {
        return parts.together(k, at)
                || parts.part().get(k) == parts.part().get(at) + 1
                        && parts.cues(0, parts.size(), k).contains(Cue.FROM);
    }

    private static boolean isMove(Mention mention) {
        return mention instanceof Mention.Hint hint && Binder.sign(hint.cues()) != 0;
    }

    /** "before recovering", "it then fell". */
    private static boolean isAfterwards(Parts parts, int at) {
        int start = parts.mentions().get(at).start();
        return parts.tokens().subList(Math.max(0, start - 2), start).stream().anyMatch(Words.AFTERWARDS::has);
    }

    private static List<Moment> there(Dimension time, List<Moment> said) {
        return new ArrayList<>(said.stream()
                .filter(moment -> time.in(moment).size() == 1)
                .distinct()
                .toList());
    }

    private static Optional<Moment> following(Dimension time, Moment moment) {
        int place = time.inTime().indexOf(time.in(moment).iterator().next());
        return place + 1 < time.inTime().size()
                ? Optional.of(time.moment(time.inTime().get(place + 1)))
                : Optional.empty();
    }
}
