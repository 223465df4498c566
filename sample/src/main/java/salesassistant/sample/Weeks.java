package salesassistant.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The simulated weeks, counted from the first week of 2023, with what the calendar does to demand and prices. */
final class Weeks {

    static final IsoWeek FIRST = new IsoWeek(2023, 1);

    private static final IsoWeek VAT_CUT = new IsoWeek(2026, 14);

    private final int count;

    Weeks(LocalDate endDate) {
        LocalDate lastSunday = endDate.minusDays(endDate.getDayOfWeek().getValue() % 7);
        this.count = indexOf(IsoWeek.of(lastSunday)) + 1;
    }

    int count() {
        return count;
    }

    int last() {
        return count - 1;
    }

    static int indexOf(IsoWeek week) {
        return (int) (ChronoUnit.DAYS.between(FIRST.sunday(), week.sunday()) / 7);
    }

    static LocalDate sunday(int index) {
        return FIRST.sunday().plusWeeks(index);
    }

    static IsoWeek week(int index) {
        return IsoWeek.of(sunday(index));
    }

    /** Demand of a category in every week, relative to an ordinary week. */
    double[] seasons(Category category) {
        double[] factors = new double[count];
        for (int t = 0; t < count; t++) {
            factors[t] = season(category.seasons(), t);
        }
        return factors;
    }

    private static double season(Category.SeasonProfile seasons, int t) {
        int week = week(t).week();
        double summer = StrictMath.exp(-StrictMath.pow((sunday(t).getDayOfYear() - 200) / 38.0, 2));
        return seasons.level()
                + seasons.summer() * summer
                + seasons.midsummer() * (isMidsummer(t) ? 1 : 0)
                + seasons.christmas() * christmas(week)
                + seasons.easter() * (isEaster(t) ? 1 : 0)
                + seasons.beforeEaster() * (isEaster(t + 1) ? 1 : 0)
                + seasons.january() * (week >= 2 && week <= 5 ? 1 : 0)
                + seasons.waffleDay() * (week == 12 ? 1 : 0);
    }

    private static double christmas(int week) {
        return switch (week) {
            case 50 -> 0.5;
            case 51 -> 1.0;
            case 52 -> 0.8;
            default -> 0;
        };
    }

    static boolean isEaster(int t) {
        return sunday(t).equals(easterSunday(sunday(t).getYear()));
    }

    static boolean isMidsummer(int t) {
        return week(t).week() == 25;
    }

    static boolean isChristmas(int t) {
        LocalDate sunday = sunday(t);
        LocalDate eve = LocalDate.of(sunday.minusDays(6).getYear(), 12, 24);
        return !eve.isAfter(sunday) && eve.isAfter(sunday.minusDays(7));
    }

    /** Whether wages are paid in the week: it has a 25th. */
    static boolean isPayday(int t) {
        LocalDate sunday = sunday(t);
        return sunday.minusDays(6).datesUntil(sunday.plusDays(1)).anyMatch(day -> day.getDayOfMonth() == 25);
    }

    /** The general price level in every week, moving with inflation from the first week on. */
    double[] priceLevels() {
        double[] levels = new double[count];
        double sum = 0;
        for (int t = 0; t < count; t++) {
            sum += StrictMath.log1p(inflation(week(t).year())) / 52;
            levels[t] = StrictMath.exp(sum);
        }
        return levels;
    }

    private static double inflation(int year) {
        return switch (year) {
            case 2023 -> 0.085;
            case 2024 -> 0.012;
            case 2025 -> 0.045;
            case 2026 -> 0.012;
            default -> 0.02;
        };
    }

    /** What the Swedish cut of the tax on food from 12 to 6 per cent does to a price. */
    static double vatFactor(Country country, int t) {
        return country.isHome() && t >= indexOf(VAT_CUT) ? 1.06 / 1.12 : 1.0;
    }

    /** The Gregorian date of Easter (Meeus, Jones and Butcher). */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
