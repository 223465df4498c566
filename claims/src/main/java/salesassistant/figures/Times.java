package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;

/** Which periods a mention is about, by the periods around it. */
final class Times {

    private Times() {}

    static List<Moment> momentsOf(Parts parts, int i, List<Moment> inheritedMoments) {
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
    static boolean isDated(Parts parts, int i) {
        return i + 1 < parts.size()
                && parts.together(i, i + 1)
                && parts.mentions().get(i) instanceof Mention.Amount
                && parts.mentions().get(i + 1) instanceof Mention.Dated dated
                && dated.start() - parts.mentions().get(i).end() <= 3;
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
