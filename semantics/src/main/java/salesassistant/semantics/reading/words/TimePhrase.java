package salesassistant.semantics.reading.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;

/** All periods that can be named by words beginning at one place. */
final class TimePhrase {

    private static final Pattern ROLLING_CODE = Pattern.compile("l(\\d{1,3})w");
    private static final Pattern WEEK_CODE = Pattern.compile("[wv](\\d{1,2})");
    private static final Pattern QUARTER_CODE = Pattern.compile("q([1-4])");
    private static final Pattern HALF_CODE = Pattern.compile("h([12])");
    private static final Pattern FOUR_WEEKS_CODE = Pattern.compile("p(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("20[12345]\\d");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,2}");

    private final Periods periods;
    private final List<String> keys;
    private final Set<Integer> joined;
    private final int from;
    private final List<TimeWords.Found> found = new ArrayList<>();

    /** @param joined the numbers that are joined to the next one, as in "36–39" */
    TimePhrase(Periods periods, List<String> keys, Set<Integer> joined, int from) {
        this.periods = periods;
        this.keys = keys;
        this.joined = joined;
        this.from = from;
    }

    List<TimeWords.Found> all() {
        fixed();
        codes();
        windows();
        current();
        previous();
        namedWeek();
        namedQuarter();
        namedHalf();
        namedMonth();
        SeasonWords.at(periods, keys, from).ifPresent(said -> add(said.length(), said.period()));
        year().ifPresent(year -> add(1, periods.year(year)));
        return found;
    }

    private void fixed() {
        for (int length = 1; length <= 4 && from + length <= keys.size(); length++) {
            var code = TimeLexicon.FIXED.get(String.join(" ", keys.subList(from, from + length)));
            if (code != null) {
                addFixed(code, length);
            }
        }
    }

    private void addFixed(String code, int length) {
        switch (code) {
            case "MAT" -> add(length, periods.movingAnnualTotal());
            case "YTD" -> add(length, Optional.of(periods.yearToDate()));
            case "QTD" -> add(length, Optional.of(periods.quarterToDate()));
            case "MTD" -> add(length, Optional.of(periods.monthToDate()));
            case "W-1" -> add(length, periods.before(1));
            case "P4W" -> add(length, periods.latestFourWeeks());
            case "ALL" -> add(length, Optional.of(periods.everything()));
            case "LAST_YEAR" -> add(length, periods.lastYear(), true);
            default -> throw new IllegalStateException(code);
        }
    }

    private void codes() {
        var rolling = ROLLING_CODE.matcher(keys.get(from));
        if (rolling.matches()) {
            add(1, periods.rolling(Integer.parseInt(rolling.group(1))));
        }
        var week = WEEK_CODE.matcher(keys.get(from));
        if (week.matches()) {
            withYear(1, year -> periods.week(year, Integer.parseInt(week.group(1))));
        }
        var four = FOUR_WEEKS_CODE.matcher(keys.get(from));
        if (four.matches()) {
            withYear(1, year -> periods.fourWeeks(year, Integer.parseInt(four.group(1))));
        }
        var quarter = QUARTER_CODE.matcher(keys.get(from));
        if (quarter.matches()) {
            withYear(1, year -> periods.quarter(year, Integer.parseInt(quarter.group(1))));
        }
    }

    /** "Last 12 weeks", "senaste två åren", "last 3 months". */
    private void windows() {
        var number = key(1);
        var unit = key(2);
        if (!TimeLexicon.LAST.contains(keys.get(from)) || number == null || unit == null) {
            return;
        }
        boolean series = keys.get(from).equals("rolling") && unit.equals("week") && !number.equals("1");
        boolean before = TimeLexicon.BEFORE.contains(keys.get(from));
        boolean letter = unit.equals("w") || unit.equals("v") && TimeLexicon.isSwedish(keys.get(from));
        TimeWords.count(number)
                .flatMap(count -> letter ? Optional.of(count) : weeksOf(count, unit))
                .filter(_ -> !series)
                .ifPresent(weeks -> add(3, before ? periods.before(weeks) : periods.rolling(weeks)));
    }

    private static Optional<Integer> weeksOf(int count, String unit) {
        if (TimeLexicon.WEEK.contains(unit)) {
            return Optional.of(count);
        }
        if (TimeLexicon.MONTH.contains(unit)) {
            return Optional.of(Math.round(count * 52 / 12f));
        }
        if (TimeLexicon.QUARTER.contains(unit)) {
            return Optional.of(13 * count);
        }
        return TimeLexicon.YEAR.contains(unit) ? Optional.of(52 * count) : Optional.empty();
    }

    /** "This quarter", "denna månad". */
    private void current() {
        boolean twoWords = TimeLexicon.THIS_ONE.contains(keys.get(from)) && "har".equals(key(1));
        int length = twoWords ? 3 : 2;
        var unit = key(length - 1);
        if (unit == null || !twoWords && !TimeLexicon.THIS.contains(keys.get(from))) {
            return;
        }
        if (TimeLexicon.WEEK.contains(unit)) {
            add(length, periods.latestWeek());
        } else if (TimeLexicon.MONTH.contains(unit)) {
            add(length, Optional.of(periods.monthToDate()));
        } else if (TimeLexicon.QUARTER.contains(unit)) {
            add(length, Optional.of(periods.quarterToDate()));
        } else if (TimeLexicon.YEAR.contains(unit)) {
            add(length, Optional.of(periods.yearToDate()));
        }
    }

    /** "Last week", "förra kvartalet", "latest week". */
    private void previous() {
        var unit = key(1);
        if (unit == null) {
            return;
        }
        if (TimeLexicon.WEEK.contains(unit) && TimeLexicon.THE_ONE_BEFORE.contains(keys.get(from))) {
            add(2, periods.before(1));
        } else if (TimeLexicon.LAST.contains(keys.get(from)) && TimeLexicon.WEEK.contains(unit)) {
            add(2, periods.latestWeek());
        }
        if (TimeLexicon.LATEST.contains(keys.get(from))) {
            latest(unit);
        }
        if (!TimeLexicon.PREVIOUS.contains(keys.get(from))) {
            return;
        }
        if (TimeLexicon.MONTH.contains(unit)) {
            add(2, periods.lastMonth());
        } else if (TimeLexicon.QUARTER.contains(unit)) {
            add(2, periods.lastQuarter());
        } else if (TimeLexicon.YEAR.contains(unit)) {
            add(2, periods.lastYear(), true);
        }
    }

    /** "The latest quarter": both the whole one and the running weeks may be meant, so both are found. */
    private void latest(String unit) {
        if (TimeLexicon.MONTH.contains(unit)) {
            add(2, periods.lastMonth());
            add(2, periods.rolling(4));
        } else if (TimeLexicon.QUARTER.contains(unit)) {
            add(2, periods.lastQuarter());
            add(2, periods.rolling(13));
        }
    }

    /** "Week 34", "weeks 27 to 31", "vecka 12 2025". */
    private void namedWeek() {
        var number = key(1);
        boolean named = TimeLexicon.WEEK.contains(keys.get(from)) || TimeLexicon.WEEK_LETTER.contains(keys.get(from));
        if (!named || number == null || !SMALL_NUMBER.matcher(number).matches()) {
            return;
        }
        int week = Integer.parseInt(number);
        var after = key(2);
        if (after != null && TimeLexicon.UNTIL.contains(after)) {
            weeksTo(week, 4);
        } else if (joined.contains(from + 1)) {
            weeksTo(week, 3);
        }
        withYear(2, year -> periods.week(year, week));
    }

    /** "Weeks 27 to 31", "week 36–39": so many words, the last of which names the last week. */
    private void weeksTo(int week, int length) {
        var last = key(length - 1);
        if (last != null && SMALL_NUMBER.matcher(last).matches()) {
            withYear(
                    length,
                    year -> periods.week(year, week)
                            .flatMap(start -> periods.week(year, Integer.parseInt(last))
                                    .flatMap(end -> periods.span(start, end))));
        }
    }

    /** "Third quarter 2025", "kvartal 3". */
    private void namedQuarter() {
        var ordinal = TimeLexicon.ORDINALS.get(keys.get(from));
        if (ordinal != null && key(1) != null && TimeLexicon.QUARTER.contains(key(1))) {
            withYear(2, year -> periods.quarter(year, ordinal));
        }
        var number = key(1);
        if (TimeLexicon.QUARTER.contains(keys.get(from)) && number != null && number.matches("[1-4]")) {
            withYear(2, year -> periods.quarter(year, Integer.parseInt(number)));
        }
    }

    /** "H1 2025", "first half of 2026", "andra halvåret". */
    private void namedHalf() {
        var half = HALF_CODE.matcher(keys.get(from));
        if (half.matches()) {
            withYear(1, year -> half(year, Integer.parseInt(half.group(1))));
        }
        var ordinal = TimeLexicon.ORDINALS.get(keys.get(from));
        if (ordinal != null && ordinal <= 2 && key(1) != null && TimeLexicon.HALF.contains(key(1))) {
            withYear(2, year -> half(year, ordinal));
        }
    }

    private Optional<Period> half(int year, int number) {
        return periods.quarter(year, 2 * number - 1)
                .flatMap(first -> periods.quarter(year, 2 * number).flatMap(last -> periods.span(first, last)));
    }

    private void namedMonth() {
        var month = TimeLexicon.MONTHS.get(keys.get(from));
        if (month != null) {
            withYear(1, year -> periods.month(year, month));
        }
    }

    private Optional<Integer> year() {
        return YEAR.matcher(keys.get(from)).matches()
                ? Optional.of(Integer.parseInt(keys.get(from)))
                : Optional.empty();
    }

    /** With the year named before or after it, else the most recent one the data holds. */
    private void withYear(int length, java.util.function.IntFunction<Optional<Period>> period) {
        int after = key(length) != null && Set.of("of", "in", "i", "ar").contains(key(length)) ? length + 1 : length;
        var year = key(after);
        if (year != null && YEAR.matcher(year).matches()) {
            add(after + 1, period.apply(Integer.parseInt(year)));
            return;
        }
        if (from > 0 && YEAR.matcher(keys.get(from - 1)).matches()) {
            found.add(new TimeWords.Found(
                    from - 1,
                    from + length,
                    new Meaning.PeriodWord(period.apply(Integer.parseInt(keys.get(from - 1))), false),
                    languages(from, from + length)));
            return;
        }
        int current = periods.currentYear();
        add(length, period.apply(current).or(() -> period.apply(current - 1)));
    }

    private @org.jspecify.annotations.Nullable String key(int offset) {
        return from + offset < keys.size() ? keys.get(from + offset) : null;
    }

    private void add(int length, Optional<Period> period) {
        add(length, period, false);
    }

    private void add(int length, Optional<Period> period, boolean relativeYear) {
        found.add(new TimeWords.Found(
                from, from + length, new Meaning.PeriodWord(period, relativeYear), languages(from, from + length)));
    }

    private Set<Language> languages(int start, int end) {
        boolean swedish = keys.subList(start, end).stream().anyMatch(TimeLexicon::isSwedish);
        boolean neutral =
                keys.subList(start, end).stream().allMatch(key -> key.matches(".*\\d.*") || key.length() <= 3);
        if (swedish) {
            return EnumSet.of(Language.SV);
        }
        return neutral ? Set.of() : EnumSet.of(Language.EN);
    }
}
