package salesassistant.semantics.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;

/** The second of two weeks, named by its number alone: "week 40 vs 39", "vecka 40 jämfört med 39", "between week 40 and 30". */
final class BareWeeks {

    private static final int LONGEST_GAP = 2;

    private final Periods periods;
    private final List<String> keys;

    BareWeeks(Periods periods, List<String> keys) {
        this.periods = periods;
        this.keys = keys;
    }

    List<TimeWords.Found> after(List<TimeWords.Found> singles) {
        var all = new ArrayList<TimeWords.Found>();
        for (var first : singles) {
            if (first.meaning() instanceof Meaning.PeriodWord(var week, var _)) {
                week.filter(one -> one.kind() == Period.Kind.WEEK)
                        .filter(_ -> keys.get(first.to() - 1).matches("[wv]?\\d{1,2}"))
                        .flatMap(one -> second(first, one))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<TimeWords.Found> second(TimeWords.Found first, Period week) {
        for (int gap = 1; gap <= LONGEST_GAP; gap++) {
            int at = first.to() + gap;
            if (at < keys.size() && against(first.to(), gap) && isWeek(at)) {
                var number = Integer.parseInt(keys.get(at));
                return periods.week(IsoWeek.of(week.lastWeekEnd()).year(), number)
                        .map(found -> new TimeWords.Found(
                                at, at + 1, new Meaning.PeriodWord(Optional.of(found), false), Set.of()));
            }
        }
        return Optional.empty();
    }

    private boolean against(int from, int gap) {
        return gap == 1 ? TimeLexicon.AGAINST.contains(keys.get(from)) : TimeLexicon.COMPARED.contains(keys.get(from));
    }

    /** A number of a week, not of what stands behind it. */
    private boolean isWeek(int at) {
        return keys.get(at).matches("[1-9]|[1-4]\\d|5[0-3]")
                && (at + 1 == keys.size() || !keys.get(at + 1).matches("%|kr|sek|percent|procent|million|miljoner"));
    }
}
