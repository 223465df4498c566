package salesassistant.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period as written in a table or a text; a part that is not said is 0, and the quarters 5 and 6 are the halves of a year. */
record Moment(int year, int quarter, int month, int week, int day) implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER = Comparator.comparingInt(Moment::year)
            .thenComparingInt(Moment::quarter)
            .thenComparingInt(Moment::month)
            .thenComparingInt(Moment::week)
            .thenComparingInt(Moment::day);

    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "januari", "jan"),
            List.of("february", "februari", "feb"),
            List.of("march", "mars", "mar"),
            List.of("april", "apr"),
            List.of("may", "maj"),
            List.of("june", "juni", "jun"),
            List.of("july", "juli", "jul"),
            List.of("august", "augusti", "aug"),
            List.of("september", "sep", "sept"),
            List.of("october", "oktober", "oct", "okt"),
            List.of("november", "nov"),
            List.of("december", "dec"));

    private static final String MONTH_WORD = "(?<monthname>"
            + String.join(
                    "|",
                    MONTHS.stream()
                            .flatMap(List::stream)
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .toList())
            + ")\\.?";
    private static final String WEEK_WORD = "(?:week|vecka|veckan|wk|w|v|v\\.|vecka nr)\\s*\\.?\\s*";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";

    private static final List<Pattern> FORMS = List.of(
            form(YEAR + "-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:[t ].*)?"),
            form(YEAR + "[- ]?[wv]\\.?(?<week>\\d{1,2})"),
            form(YEAR + "[-/ ]?q(?<quarter>[1-4])"),
            form("q(?<quarter>[1-4])(?:[-/ ]+(?:of )?" + YEAR + ")?"),
            form(YEAR + "[-/ ]?h(?<half>[12])"),
            form("h(?<half>[12])(?:[-/ ]+(?:of )?" + YEAR + ")?"),
            form("(?:kvartal|quarter) (?<quarter>[1-4])(?:,? " + YEAR + ")?"),
            form(YEAR + "[-/](?<month>\\d{1,2})"),
            form(WEEK_WORD + "(?<week>\\d{1,2})(?:[-/, ]+(?:of )?" + YEAR + ")?"),
            form(YEAR + " " + WEEK_WORD + "(?<week>\\d{1,2})"),
            form(MONTH_WORD + "(?:[- ,]+(?:of )?" + YEAR + ")?"),
            form(MONTH_WORD + "[- '](?<shortyear>\\d{2})"),
            form(YEAR + "[- ]" + MONTH_WORD),
            form(YEAR + "(?<week>0[1-9]|[1-4]\\d|5[0-3])"),
            form("(?:fy|år|year)? ?" + YEAR));

    private static final String UNTIL = "\\.?\\s*(?:[-–/]|to|till|through)?\\s*";
    private static final Pattern HALVES_OF_MONTHS = Pattern.compile(
            "(?<one>jan(?:uari|uary)?" + UNTIL + "jun[ei]?)\\b\\.?|jul[iy]?" + UNTIL + "dec(?:ember)?\\b\\.?");

    /** "jan–sep 2025" is as much of 2025 as the table has. */
    private static final Pattern FROM_JANUARY =
            Pattern.compile("jan(?:uari|uary)?" + UNTIL + MONTH_WORD + "[- ,]+" + YEAR);

    /** A period that no table has: the one meant by "more than in 2024" where 2024 is the last there is. */
    static final Moment BEYOND = new Moment(9999, 0, 0, 0, 0);

    static Moment ofYear(int year) {
        return new Moment(year, 0, 0, 0, 0);
    }

    static Optional<Moment> parse(String text) {
        String lower = asOne(text.strip().toLowerCase(Locale.ROOT));
        if (lower.isEmpty() || lower.length() > 24) {
            return Optional.empty();
        }
        return FORMS.stream()
                .map(form -> form.matcher(lower))
                .filter(Matcher::matches)
                .findFirst()
                .map(Moment::read);
    }

    /** "jan–jun 2024" is the first half of it, "jan–sep 2024" the year so far. */
    private static String asOne(String text) {
        String halves = HALVES_OF_MONTHS.matcher(text).replaceFirst(found -> found.group("one") == null ? "h2" : "h1");
        Matcher begun = FROM_JANUARY.matcher(halves);
        return begun.matches() ? begun.group("year") : halves;
    }

    static int monthNamed(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** True when this period is what the other, perhaps vaguer one says. */
    boolean isIn(Moment said) {
        return fits(said.year, year)
                && (isHalf(said.quarter, quarterOrOfMonth()) || fits(said.quarter, quarterOrOfMonth()))
                && fits(said.month, month)
                && fits(said.week, week)
                && fits(said.day, day);
    }

    static Moment ofHalf(int half) {
        return new Moment(0, 4 + half, 0, 0, 0);
    }

    boolean isHalf() {
        return quarter > 4;
    }

    private static boolean isHalf(int said, int actual) {
        return said > 4 && actual > 0 && actual <= 4 && (actual + 1) / 2 == said - 4;
    }

    Moment inYear(int other) {
        return new Moment(other, quarter, month, week, day);
    }

    boolean sameTimeOfYear(Moment other) {
        return quarter == other.quarter && month == other.month && week == other.week && day == other.day;
    }

    /** As a table writes it. */
    String said() {
        String start = year > 0 ? String.valueOf(year) : "";
        if (isHalf()) {
            return year > 0 ? start + "-H" + (quarter - 4) : "H" + (quarter - 4);
        }
        if (quarter > 0) {
            return year > 0 ? start + "-Q" + quarter : "Q" + quarter;
        }
        if (week > 0) {
            return year > 0 ? start + "-W" + week : "W" + week;
        }
        if (month > 0) {
            return year > 0
                    ? start + "-" + (month < 10 ? "0" : "") + month
                    : MONTHS.get(month - 1).getFirst();
        }
        return start;
    }

    boolean isYear() {
        return year > 0 && quarter == 0 && month == 0 && week == 0 && day == 0;
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    private int quarterOrOfMonth() {
        return quarter == 0 && month > 0 ? (month + 2) / 3 : quarter;
    }

    private static boolean fits(int said, int actual) {
        return said == 0 || said == actual;
    }

    private static Moment read(Matcher found) {
        int month = number(found, "month");
        String name = group(found, "monthname");
        int year = number(found, "year");
        int shortYear = number(found, "shortyear");
        return new Moment(
                shortYear > 0 ? 2000 + shortYear : year,
                number(found, "half") > 0 ? 4 + number(found, "half") : number(found, "quarter"),
                name.isEmpty() ? month : monthNamed(name),
                number(found, "week"),
                number(found, "day"));
    }

    private static int number(Matcher found, String group) {
        String text = group(found, group);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static String group(Matcher found, String group) {
        Integer index = found.namedGroups().get(group);
        String text = index == null ? null : found.group(index);
        return text == null ? "" : text;
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex);
    }
}
