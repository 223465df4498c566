package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;

/** Which periods a mention is about, by the periods around it. */
final class Times {

    private Times() {}

    static List<Moment> momentsOf(Parts parts, int i, List<Moment> inheritedMoments) {
        List<Moment> found = found(parts, i, inheritedMoments);
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

    private static List<Moment> found(Parts parts, int i, List<Moment> inheritedMoments) {
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
        if (before.size() > 1 && parts.cues().contains(Cue.FROM)) {
            return before.subList(before.size() - 2, before.size());
        }
        if (!before.isEmpty()) {
            return List.of(before.getLast());
        }
        List<Moment> after = moments(parts, i, parts.size());
        return after.isEmpty() ? inheritedMoments : List.of(after.getFirst());
    }

    /** True where a period stands right behind a number: "210 in January". */
    static boolean isDated(Parts parts, int i) {
        return i + 1 < parts.size()
                && parts.together(i, i + 1)
                && parts.mentions().get(i) instanceof Mention.Amount
                && parts.mentions().get(i + 1) instanceof Mention.Dated dated
                && dated.start() - parts.mentions().get(i).end() <= 3
                && !isRange(parts, dated);
    }

    private static boolean isRange(Parts parts, Mention.Dated dated) {
        return dated.start() > 0
                && java.util.Set.of("between", "mellan")
                        .contains(parts.tokens().get(dated.start() - 1).word());
    }

    /** Of several periods the one a number stands at: the next one before it. */
    static List<Moment> focus(Parts parts, int i) {
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
