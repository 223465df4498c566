package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Which periods a mention is about, by the periods around it. */
final class Times {

    private static final EnumSet<Cue> MOVING = EnumSet.of(Cue.UP, Cue.DOWN, Cue.CHANGE, Cue.DIFFERENCE);

    private Times() {}

    static List<Moment> momentsOf(Parts parts, int i, List<Moment> inheritedMoments, Optional<Moment> latest) {
        List<Moment> found = found(parts, i, inheritedMoments, latest);
        List<Moment> near = moments(parts, 0, parts.size());
        List<Moment> all = near.isEmpty() ? inheritedMoments : near;
        return found.stream()
                .map(moment -> whole(moment, i, parts, all))
                .distinct()
                .toList();
    }

    /** "February … in 2025": a month and a year said apart are one period. */
    private static Moment whole(Moment moment, int i, Parts parts, List<Moment> all) {
        if (moment.isYear()) {
            List<Moment> before = moments(parts, 0, i).stream()
                    .filter(other -> other.year() == 0)
                    .toList();
            List<Moment> any = all.stream().filter(other -> other.year() == 0).toList();
            return !before.isEmpty()
                    ? before.getLast().inYear(moment.year())
                    : any.size() == 1 ? any.getFirst().inYear(moment.year()) : moment;
        }
        List<Moment> years = all.stream().filter(Moment::isYear).distinct().toList();
        return moment.year() == 0 && years.size() == 1
                ? moment.inYear(years.getFirst().year())
                : moment;
    }

    private static List<Moment> found(Parts parts, int i, List<Moment> inheritedMoments, Optional<Moment> latest) {
        for (int k = i + 1;
                k < parts.size() && parts.together(i, k) && parts.mentions().get(i) instanceof Mention.Amount;
                k++) {
            if (parts.mentions().get(k) instanceof Mention.Amount) {
                break;
            }
            if (parts.mentions().get(k) instanceof Mention.Dated dated
                    && parts.plainBetween(i, k)
                    && !isRange(parts, dated)) {
                return List.of(dated.moment());
            }
        }
        Optional<Moment> bracketed = bracketed(parts, i);
        if (bracketed.isPresent()) {
            return List.of(bracketed.get());
        }
        List<Moment> own = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Dated dated && parts.together(k, i)) {
                own.add(dated.moment());
            }
        }
        if (own.size() == 1 && isComparedWith(parts, i)) {
            List<Moment> before = moments(parts, 0, i);
            List<Moment> now = !before.isEmpty()
                    ? before
                    : !inheritedMoments.isEmpty()
                            ? inheritedMoments
                            : latest.stream().toList();
            if (now.isEmpty()) {
                return own;
            }
            return now.getLast().equals(own.getFirst())
                    ? List.of(Moment.BEYOND)
                    : List.of(now.getLast(), own.getFirst());
        }
        Optional<Moment> base = base(parts, i);
        if (own.size() == 1 && base.isPresent() && !base.get().equals(own.getFirst())) {
            return List.of(base.get(), own.getFirst());
        }
        if (!own.isEmpty()) {
            return own;
        }
        if (parts.cues(0, parts.size(), i).contains(Cue.LATEST)) {
            return List.of();
        }
        List<Moment> before = moments(parts, 0, i);
        boolean moves = parts.cues(0, parts.size(), i).stream().anyMatch(MOVING::contains);
        if (before.size() > 1 && (moves || parts.cues().contains(Cue.FROM))) {
            return before.subList(before.size() - 2, before.size());
        }
        if (!before.isEmpty()) {
            return List.of(before.getLast());
        }
        List<Moment> after = moments(parts, i, parts.size(), k -> !isCompared(parts, i, k));
        return after.isEmpty() ? inheritedMoments : List.of(after.getFirst());
    }

    /** The 2022 of "8,483 (2022), 8,816 (2023)". */
    private static Optional<Moment> bracketed(Parts parts, int i) {
        return i + 3 < parts.size()
                        && parts.mentions().get(i) instanceof Mention.Amount amount
                        && parts.mentions().get(i + 1) instanceof Mention.Break opening
                        && opening.opens()
                        && opening.start() == amount.end()
                        && parts.mentions().get(i + 2) instanceof Mention.Dated dated
                        && parts.mentions().get(i + 3) instanceof Mention.Break closing
                        && closing.closes()
                ? Optional.of(dated.moment())
                : Optional.empty();
    }

    /** The 2022 of "compared with 2022, sales in 2024 were up 5 %". */
    private static Optional<Moment> base(Parts parts, int i) {
        for (int k = 1; k < parts.size(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Dated dated
                    && !parts.together(k, i)
                    && parts.mentions().get(k - 1) instanceof Mention.Hint hint
                    && hint.is(Cue.AGAINST)
                    && dated.start() - hint.end() <= 1) {
                return Optional.of(dated.moment());
            }
        }
        return Optional.empty();
    }

    /** "900 more than in 2024": the period is the one compared with. */
    static boolean isComparedWith(Parts parts, int i) {
        boolean than = false;
        for (int k = i + 1; k < parts.size() && parts.together(k, i); k++) {
            than |= parts.mentions().get(k) instanceof Mention.Hint hint && (hint.is(Cue.THAN) || hint.is(Cue.AGAINST));
            if (parts.mentions().get(k) instanceof Mention.Dated) {
                return than;
            }
            if (parts.mentions().get(k) instanceof Mention.Amount
                    || parts.mentions().get(k) instanceof Mention.Named) {
                return false;
            }
        }
        return false;
    }

    /** True where a period stands right behind a number: "210 in January". */
    static boolean isDated(Parts parts, int i) {
        int next = i + 1;
        while (next < parts.size()
                && (parts.mentions().get(next) instanceof Mention.Figures
                        || parts.mentions().get(next) instanceof Mention.Noun)) {
            next++;
        }
        return next < parts.size()
                && parts.together(i, next)
                && parts.mentions().get(i) instanceof Mention.Amount
                && parts.mentions().get(next) instanceof Mention.Dated dated
                && dated.start() - parts.mentions().get(i).end() <= 3
                && !isRange(parts, dated);
    }

    private static boolean isRange(Parts parts, Mention.Dated dated) {
        return dated.start() > 0
                && Set.of("between", "mellan")
                        .contains(parts.tokens().get(dated.start() - 1).word());
    }

    /** "Between Q3 and Q3": a way from a period to itself. */
    static boolean leadNowhere(Parts parts, int at) {
        for (int k = 0; k < parts.size(); k++) {
            if (parts.together(k, at)
                    && parts.mentions().get(k) instanceof Mention.Dated from
                    && isStart(parts, from)
                    && nextDated(parts, k)
                            .filter(to -> to.moment().equals(from.moment()))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "From January", "mellan januari". */
    static boolean isStart(Parts parts, Mention.Dated dated) {
        return dated.start() > 0 && Words.STARTING.has(parts.tokens().get(dated.start() - 1));
    }

    private static Optional<Mention.Dated> nextDated(Parts parts, int k) {
        return parts.mentions().subList(k + 1, parts.size()).stream()
                .filter(mention -> mention instanceof Mention.Dated)
                .map(mention -> (Mention.Dated) mention)
                .findFirst()
                .filter(next -> next.start() - parts.mentions().get(k).end() <= 2);
    }

    /** The week 22 of "after week 22": where a stretch of time begins or ends, not when something was. */
    static boolean isBoundOfASpan(Parts parts, Mention.Dated dated) {
        for (int at = dated.start() - 1; at >= 0 && parts.tokens().get(at).kind() == Token.Kind.WORD; at--) {
            if (Words.BOUNDS.has(parts.tokens().get(at))) {
                return true;
            }
            int token = at;
            if (parts.mentions().stream()
                    .anyMatch(mention -> mention instanceof Mention.Hint hint
                            && hint.start() <= token
                            && token < hint.end()
                            && (hint.is(Cue.TOP) || hint.is(Cue.BOTTOM)))) {
                return false;
            }
        }
        return false;
    }

    /** The periods a sentence is about: not those it only compares with or counts from. */
    static List<Moment> spokenOf(Parts parts) {
        return moments(parts, 0, parts.size(), k -> {
            boolean compared = k > 0
                    && parts.mentions().get(k - 1) instanceof Mention.Hint hint
                    && (hint.is(Cue.THAN) || hint.is(Cue.AGAINST) || hint.is(Cue.FROM))
                    && parts.mentions().get(k).start() - hint.end() <= 1;
            return !compared
                    && !isBoundOfASpan(parts, (Mention.Dated) parts.mentions().get(k));
        });
    }

    /** Of several periods the one a number stands at: the next one before it. */
    static List<Moment> focus(Parts parts, int i) {
        List<Moment> before = moments(parts, 0, i);
        return before.isEmpty() ? List.of() : List.of(before.getLast());
    }

    /** The 2023 of "rose to 12, compared with 10 in 2023" is not the time of the 12. */
    private static boolean isCompared(Parts parts, int i, int k) {
        EnumSet<Cue> before = parts.cues(i, k, k);
        return !parts.together(i, k) && (before.contains(Cue.AGAINST) || before.contains(Cue.THAN));
    }

    static List<Moment> moments(Parts parts, int from, int to) {
        return moments(parts, from, to, k -> true);
    }

    private static List<Moment> moments(Parts parts, int from, int to, IntPredicate meant) {
        var found = new ArrayList<Moment>();
        for (int k = from; k < to; k++) {
            if (parts.mentions().get(k) instanceof Mention.Dated dated && meant.test(k)) {
                found.add(dated.moment());
            }
        }
        return found;
    }
}
