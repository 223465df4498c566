package salesassistant.semantics.reading.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;

/**
 * The meteorological seasons, three months each: winter begins in December and is named by the year of its January. Two names are
 * left out, for they mostly mean something else: "fall" and "vår".
 */
final class SeasonWords {

    /** What was said, in how many words; no weeks where the data hold none of it. */
    record Said(int length, Optional<Period> period) {}

    private static final int WINTER = 12;
    private static final int SPRING = 3;
    private static final int SUMMER = 6;
    private static final int AUTUMN = 9;

    private static final Map<String, Integer> FIRST_MONTHS = Map.ofEntries(
            Map.entry("winter", WINTER),
            Map.entry("vinter", WINTER),
            Map.entry("vintern", WINTER),
            Map.entry("vintras", WINTER),
            Map.entry("spring", SPRING),
            Map.entry("varen", SPRING),
            Map.entry("varas", SPRING),
            Map.entry("summer", SUMMER),
            Map.entry("sommar", SUMMER),
            Map.entry("sommaren", SUMMER),
            Map.entry("somras", SUMMER),
            Map.entry("autumn", AUTUMN),
            Map.entry("host", AUTUMN),
            Map.entry("hosten", AUTUMN),
            Map.entry("hostas", AUTUMN));

    /** "I somras": the latest one that is over. */
    private static final Set<String> OVER = Set.of("vintras", "varas", "somras", "hostas");

    private static final Set<String> OF = Set.of("of", "in", "i");

    private SeasonWords() {}

    static boolean isOne(String key) {
        return FIRST_MONTHS.containsKey(key);
    }

    static boolean isSwedish(String key) {
        return isOne(key) && !Set.of("winter", "spring", "summer", "autumn").contains(key);
    }

    /** "Summer 2025", "this summer", "last summer", "i somras"; a bare name is this year's, else last year's. */
    static Optional<Said> at(Periods periods, List<String> keys, int from) {
        boolean last = TimeLexicon.PREVIOUS.contains(keys.get(from));
        boolean current = TimeLexicon.THIS.contains(keys.get(from));
        int at = last || current ? from + 1 : from;
        if (at >= keys.size() || !isOne(keys.get(at))) {
            return Optional.empty();
        }
        var name = keys.get(at);
        int length = at - from + 1;
        int year = periods.currentYear();
        if (last || OVER.contains(name)) {
            return Optional.of(new Said(
                    length,
                    season(periods, name, year).filter(Period::complete).or(() -> season(periods, name, year - 1))));
        }
        if (current) {
            return Optional.of(new Said(length, season(periods, name, year)));
        }
        int next = at + 1 < keys.size() && OF.contains(keys.get(at + 1)) ? at + 2 : at + 1;
        if (next < keys.size() && keys.get(next).matches("20\\d\\d")) {
            return Optional.of(new Said(next - from + 1, season(periods, name, Integer.parseInt(keys.get(next)))));
        }
        return Optional.of(new Said(length, season(periods, name, year).or(() -> season(periods, name, year - 1))));
    }

    private static Optional<Period> season(Periods periods, String name, int year) {
        int month = FIRST_MONTHS.getOrDefault(name, WINTER);
        return periods.threeMonths(YearMonth.of(month == WINTER ? year - 1 : year, month));
    }
}
