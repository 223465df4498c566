package salesassistant.semantics.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;

/**
 * One step of a series over time and how much of it the period holds.
 *
 * @param weeks how many of its weeks the period covers
 * @param allWeeks how many weeks it has
 */
public record Step(String name, int weeks, int allWeeks) {

    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:-([WPQ]?)(\\d{1,2}))?");

    /** The step of a name such as {@code 2026-11} or {@code 2026-Q4}; empty where the name is no step's. */
    public static Optional<Step> of(String name, Grain grain, Period period) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(parts.group(1));
        var number = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return switch (grain) {
            case WEEK -> Optional.of(new Step(name, 1, 1));
            case FOUR_WEEKS -> number < 1 || number > 13 ? Optional.empty() : fourWeeks(name, year, number, period);
            case MONTH -> number < 1 || number > 12 ? Optional.empty() : months(name, year, number, 1, period);
            case QUARTER -> number < 1 || number > 4 ? Optional.empty() : months(name, year, 3 * number - 2, 3, period);
            case YEAR ->
                between(name, new IsoWeek(year, 1).end(), new IsoWeek(year, IsoWeek.weeksIn(year)).end(), period);
        };
    }

    private static Optional<Step> fourWeeks(String name, int year, int number, Period period) {
        var last = number == 13 ? IsoWeek.weeksIn(year) : 4 * number;
        return between(name, new IsoWeek(year, 4 * number - 3).end(), new IsoWeek(year, last).end(), period);
    }

    /** A week belongs to the month it ends in. */
    private static Optional<Step> months(String name, int year, int month, int months, Period period) {
        var first = LocalDate.of(year, month, 1);
        var last = first.plusMonths(months).minusDays(1);
        return between(
                name, IsoWeek.of(first).end(), IsoWeek.of(last.minusDays(6)).end(), period);
    }

    private static Optional<Step> between(String name, LocalDate first, LocalDate last, Period period) {
        var from = first.isBefore(period.firstWeekEnd()) ? period.firstWeekEnd() : first;
        var to = last.isAfter(period.lastWeekEnd()) ? period.lastWeekEnd() : last;
        return Optional.of(new Step(name, Math.max(0, count(from, to)), count(first, last)));
    }

    private static int count(LocalDate first, LocalDate last) {
        return (int) ChronoUnit.WEEKS.between(first, last) + 1;
    }

    /** Whether the period holds all of it. */
    public boolean isWhole() {
        return weeks == allWeeks;
    }
}
