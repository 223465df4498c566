package salesassistant.evaluation.told;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The calendar of weeks: each ends on a Sunday, and belongs to the month and the quarter of that day and to its ISO year. */
public final class Weeks {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern STEP = Pattern.compile("(\\d{4})(?:-([WPQ]?)(\\d{1,2}))?");
    /** Before and after which no sample has weeks. */
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 4);

    private static final int ALL = 1200;

    private Weeks() {}

    /** How many weeks a range such as {@code 2025-W47..2026-W46} has, or a step such as {@code 2026-Q4}, or both share. */
    static long count(List<String> ranges) {
        return all().filter(
                        end -> ranges.stream().allMatch(range -> covers(range).test(end)))
                .count();
    }

    /** Whether a range of weeks or a step of time holds the week that ends on a day. */
    private static Predicate<LocalDate> covers(String range) {
        String[] ends = range.split("\\.\\.");
        if (ends.length == 2) {
            return end -> !end.isBefore(end(ends[0])) && !end.isAfter(end(ends[1]));
        }
        Matcher step = STEP.matcher(range);
        if (!step.matches()) {
            throw new IllegalArgumentException("no weeks: " + range);
        }
        int year = Integer.parseInt(step.group(1));
        if (step.group(3) == null) {
            return end -> year(end) == year;
        }
        int number = Integer.parseInt(step.group(3));
        return switch (step.group(2)) {
            case "W" -> end -> year(end) == year && week(end) == number;
            case "P" -> end -> year(end) == year && Math.min(13, (week(end) + 3) / 4) == number;
            case "Q" -> end -> end.getYear() == year && (end.getMonthValue() + 2) / 3 == number;
            default -> end -> end.getYear() == year && end.getMonthValue() == number;
        };
    }

    /** The Sunday on which a week such as {@code 2026-W46} ends. */
    public static LocalDate end(String week) {
        Matcher named = WEEK.matcher(week);
        if (!named.matches()) {
            throw new IllegalArgumentException("no week: " + week);
        }
        return all().filter(end ->
                        year(end) == Integer.parseInt(named.group(1)) && week(end) == Integer.parseInt(named.group(2)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no week: " + week));
    }

    /** What the week that ends on a Sunday is called. */
    public static String name(LocalDate end) {
        return "%d-W%02d".formatted(year(end), week(end));
    }

    private static Stream<LocalDate> all() {
        return Stream.iterate(FIRST, end -> end.plusWeeks(1)).limit(ALL);
    }

    private static int year(LocalDate end) {
        return end.get(IsoFields.WEEK_BASED_YEAR);
    }

    private static int week(LocalDate end) {
        return end.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
