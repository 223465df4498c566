package salesassistant.semantics.reading.words;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;

/** The grammar of time in English and Swedish: finds every stretch of words that names a period or a comparison of periods. */
final class TimeWords {

    private static final Pattern WEEK_CODE = Pattern.compile("[wv]\\d{1,2}");

    private final Periods periods;

    TimeWords(Periods periods) {
        this.periods = periods;
    }

    /** A period named by the words from one token to another, the last not included. */
    record Found(int from, int to, Meaning meaning, Set<Language> languages) {}

    List<Found> in(List<Token> tokens) {
        var keys = tokens.stream().map(Token::key).toList();
        var joined = IntStream.range(0, tokens.size())
                .filter(i -> i + 1 < tokens.size()
                        && (tokens.get(i).isNumber()
                                || WEEK_CODE.matcher(keys.get(i)).matches())
                        && tokens.get(i).span().to() + 1
                                == tokens.get(i + 1).span().from())
                .boxed()
                .collect(Collectors.toSet());
        var singles = new ArrayList<Found>();
        for (int from = 0; from < keys.size(); from++) {
            singles.addAll(new TimePhrase(periods, keys, joined, from).all());
        }
        var all = new ArrayList<>(singles);
        singles.forEach(found -> all.addAll(overThe(keys, found)));
        for (var first : singles) {
            spans(keys, first, singles, all);
            codes(first, joined, singles, all);
        }
        all.addAll(new BareWeeks(periods, keys).after(singles));
        return all;
    }

    /** "from X to Y", "between X and Y", "since X". */
    private void spans(List<String> keys, Found first, List<Found> singles, List<Found> all) {
        if (!(first.meaning() instanceof Meaning.PeriodWord(var start, var _)) || start.isEmpty()) {
            return;
        }
        int before = first.from() - 1;
        boolean lastWeek =
                start.equals(periods.latestWeek()) && !keys.get(first.to() - 1).matches(".*\\d.*");
        if (before >= 0 && TimeLexicon.SINCE.contains(keys.get(before)) && !lastWeek) {
            all.add(new Found(before, first.to(), word(Optional.of(periods.since(start.get()))), first.languages()));
        }
        aheadOf(keys, first, start.get()).ifPresent(all::add);
        if (first.to() >= keys.size() || !TimeLexicon.UNTIL.contains(keys.get(first.to()))) {
            return;
        }
        boolean opened = before >= 0 && TimeLexicon.FROM.contains(keys.get(before));
        untilNow(keys, first, start.get(), opened ? before : first.from()).ifPresent(all::add);
        singles.stream()
                .filter(second -> second.from() == first.to() + 1)
                .filter(second -> second.meaning() instanceof Meaning.PeriodWord(var end, var _) && end.isPresent())
                .forEach(second -> {
                    var last = ((Meaning.PeriodWord) second.meaning()).period().orElseThrow();
                    boolean turned =
                            opened && TimeLexicon.BETWEEN.contains(keys.get(before)) && weeks(last, start.get());
                    var begin = turned ? last : start.get();
                    var end = turned ? start.get() : last;
                    boolean listed = TimeLexicon.AND.contains(keys.get(first.to()));
                    if ((opened || !listed) && comparable(begin, end) || opened && weeks(aligned(begin, end), end)) {
                        all.add(new Found(
                                opened ? before : first.from(),
                                second.to(),
                                new Meaning.FromTo(aligned(begin, end), end),
                                second.languages()));
                    }
                    if (opened || !listed) {
                        all.add(new Found(
                                opened ? before : first.from(),
                                second.to(),
                                word(periods.span(aligned(begin, end), end)),
                                second.languages()));
                    }
                });
    }

    /** Years and quarters: "grew from March to May" is rather said of the three months. */
    private static boolean comparable(Period before, Period now) {
        return (before.kind() == Period.Kind.YEAR || before.kind() == Period.Kind.QUARTER)
                && (now.kind() == before.kind() || now.kind() == Period.Kind.YEAR_TO_DATE)
                && before.lastWeekEnd().isBefore(now.firstWeekEnd());
    }

    /** "Changed between week 30 and week 40", the word said twice: the one against the other. */
    private static boolean weeks(Period before, Period now) {
        return before.kind() == Period.Kind.WEEK
                && now.kind() == Period.Kind.WEEK
                && before.lastWeekEnd().isBefore(now.firstWeekEnd());
    }

    /** "Before 2024", "before week 40 2025": from the first week there is; "the year before 2024" is no such stretch. */
    private Optional<Found> aheadOf(List<String> keys, Found period, Period start) {
        int before = period.from() - 1;
        boolean dated = keys.get(period.to() - 1).matches(".*\\d.*");
        if (before < 0 || !dated || !TimeLexicon.AHEAD_OF.contains(keys.get(before))) {
            return Optional.empty();
        }
        if (before > 0 && isUnit(keys.get(before - 1))) {
            return Optional.empty();
        }
        var everything = periods.everything();
        int weeks = (int) ChronoUnit.WEEKS.between(everything.firstWeekEnd(), start.firstWeekEnd());
        var until = Optional.of(everything).filter(_ -> weeks > 0).map(all -> periods.first(all, weeks));
        return Optional.of(new Found(before, period.to(), word(until), period.languages()));
    }

    private static boolean isUnit(String key) {
        return TimeLexicon.WEEK.contains(key)
                || TimeLexicon.MONTH.contains(key)
                || TimeLexicon.QUARTER.contains(key)
                || TimeLexicon.YEAR.contains(key);
    }

    /** "Over the last 12 weeks"; "over" alone sets a limit. */
    private static List<Found> overThe(List<String> keys, Found found) {
        boolean latest = TimeLexicon.LAST.contains(keys.get(found.from()))
                && !(found.meaning() instanceof Meaning.PeriodWord word && word.relativeYear());
        boolean over = found.from() > 0 && keys.get(found.from() - 1).equals("over");
        boolean overThe = found.from() > 1
                && keys.get(found.from() - 2).equals("over")
                && keys.get(found.from() - 1).equals("the");
        if (!latest || !over && !overThe) {
            return List.of();
        }
        return List.of(new Found(found.from() - (over ? 1 : 2), found.to(), found.meaning(), found.languages()));
    }

    /** "W40-W44". */
    private void codes(Found first, Set<Integer> joined, List<Found> singles, List<Found> all) {
        if (first.to() - first.from() != 1 || !joined.contains(first.from())) {
            return;
        }
        singles.stream().filter(second -> second.from() == first.to()).forEach(second -> {
            if (first.meaning() instanceof Meaning.PeriodWord(var start, var _)
                    && second.meaning() instanceof Meaning.PeriodWord(var end, var _)
                    && start.isPresent()
                    && end.isPresent()) {
                all.add(new Found(
                        first.from(),
                        second.to(),
                        word(periods.span(aligned(start.get(), end.get()), end.get())),
                        second.languages()));
            }
        });
    }

    /** "From January until now", "från januari till nu", "januari fram till idag". */
    private Optional<Found> untilNow(List<String> keys, Found first, Period start, int from) {
        for (int length = 2; length <= 3 && first.to() + length <= keys.size(); length++) {
            var between = keys.subList(first.to(), first.to() + length - 1);
            if (TimeLexicon.UNTIL.containsAll(between)
                    && !TimeLexicon.AND.containsAll(between)
                    && TimeLexicon.TODAY.contains(keys.get(first.to() + length - 1))) {
                return Optional.of(new Found(
                        from, first.to() + length, word(Optional.of(periods.since(start))), first.languages()));
            }
        }
        return Optional.empty();
    }

    /** In "March to May 2025" the first month takes the year of the second; so does the week in "W40–W44 2025". */
    private Period aligned(Period start, Period end) {
        if (!start.firstWeekEnd().isAfter(end.lastWeekEnd())
                && start.firstWeekEnd().getYear() == end.firstWeekEnd().getYear()) {
            return start;
        }
        if (start.kind() == Period.Kind.WEEK) {
            int year = IsoWeek.of(end.lastWeekEnd()).year();
            return periods.week(year, IsoWeek.of(start.lastWeekEnd()).week()).orElse(start);
        }
        return start.kind() == Period.Kind.MONTH
                ? periods.month(end.lastWeekEnd().getYear(), start.lastWeekEnd().getMonthValue())
                        .orElse(start)
                : start;
    }

    private static Meaning word(Optional<Period> period) {
        return new Meaning.PeriodWord(period, false);
    }

    /** Numbers written as words that count periods: "last two years", "rullande tolv". */
    static Optional<Integer> count(String key) {
        var named = TimeLexicon.NUMBERS.get(key);
        if (named != null) {
            return Optional.of(named);
        }
        return key.matches("\\d{1,3}") ? Optional.of(Integer.parseInt(key)) : Optional.empty();
    }

    static Map<String, Integer> numbers() {
        return TimeLexicon.NUMBERS;
    }
}
