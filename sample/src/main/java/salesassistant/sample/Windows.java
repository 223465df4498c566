package salesassistant.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The windows of an extract: every week, every complete four-week period, and this and last year to date and moving. */
final class Windows {

    private static final int YEAR = 52;

    private final int firstWeek;
    private final int lastWeek;
    private final List<Window> published = new ArrayList<>();
    private final List<Window> all = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    Windows(Weeks weeks, Profile profile) {
        this.lastWeek = weeks.last();
        this.firstWeek = Math.max(0, weeks.count() - profile.weeks());
        weeks();
        fourWeekPeriods();
        rolling();
        all.addAll(published);
        yearsBeforeLast();
        for (int i = 0; i < all.size(); i++) {
            indexes.put(all.get(i).id(), i);
        }
    }

    List<Window> published() {
        return published;
    }

    /** The published windows, then those that only serve as somebody's year ago. */
    List<Window> all() {
        return all;
    }

    /** The index of the window a year earlier, or -1 when the extract does not reach back so far. */
    int yearAgo(Window window) {
        return window.yearAgoId() == null ? -1 : indexes.getOrDefault(window.yearAgoId(), -1);
    }

    private void weeks() {
        for (int t = firstWeek; t <= lastWeek; t++) {
            published.add(new Window(Window.Type.WEEK, t, t, sameWeekLastYear(Window.Type.WEEK, Weeks.week(t))));
        }
    }

    private void fourWeekPeriods() {
        for (int year = Weeks.week(firstWeek).year();
                year <= Weeks.week(lastWeek).year();
                year++) {
            for (int period = 1; period <= 13; period++) {
                int first = Weeks.indexOf(new IsoWeek(year, 4 * period - 3));
                int end = period == 13 ? IsoWeek.weeksIn(year) : 4 * period;
                int last = Weeks.indexOf(new IsoWeek(year, end));
                if (first >= firstWeek && last <= lastWeek) {
                    String yearAgo = Window.fourWeekPeriodId(year - 1, period);
                    published.add(new Window(Window.Type.P4W, first, last, yearAgo));
                }
            }
        }
    }

    private void rolling() {
        addMoving(lastWeek - YEAR, published);
        addMoving(lastWeek, published);
        addToDate(lastYear(Weeks.week(lastWeek)), published);
        addToDate(Weeks.week(lastWeek), published);
    }

    private void yearsBeforeLast() {
        addMoving(lastWeek - 2 * YEAR, all);
        addToDate(lastYear(lastYear(Weeks.week(lastWeek))), all);
    }

    private void addMoving(int last, List<Window> windows) {
        int first = last - YEAR + 1;
        if (first >= firstWeek) {
            String yearAgo = Window.id(Window.Type.MAT, Weeks.week(last - YEAR));
            windows.add(new Window(Window.Type.MAT, first, last, yearAgo));
        }
    }

    private void addToDate(IsoWeek week, List<Window> windows) {
        int first = Weeks.indexOf(new IsoWeek(week.year(), 1));
        if (first >= firstWeek) {
            String yearAgo = Window.id(Window.Type.YTD, lastYear(week));
            windows.add(new Window(Window.Type.YTD, first, Weeks.indexOf(week), yearAgo));
        }
    }

    /** Year to date compares as many weeks as there were, so a 53rd week falls back on the 52nd. */
    private static IsoWeek lastYear(IsoWeek week) {
        return new IsoWeek(week.year() - 1, Math.min(YEAR, week.week()));
    }

    private static @Nullable String sameWeekLastYear(Window.Type type, IsoWeek week) {
        return week.week() > YEAR ? null : Window.id(type, new IsoWeek(week.year() - 1, week.week()));
    }
}
