package salesassistant.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What the calendar table says about a window: its labels, the feasts in it, the tax and the release. */
final class PeriodAttributes {

    private static final int DAYS_TO_DELIVERY = 7;
    private static final int DAYS_TO_LAST_RESTATEMENT = 21;
    private static final int PRELIMINARY_WEEKS = 2;

    private final Weeks weeks;
    private final List<VatRate> vatRates = VatRate.all();

    PeriodAttributes(Weeks weeks) {
        this.weeks = weeks;
    }

    DimensionTables.Values of(Window window) {
        IsoWeek end = window.endWeek();
        return DimensionTables.Values.of(
                window.type().name(),
                window.id(),
                window.label(),
                window.start(),
                window.end(),
                end.year(),
                window.type() == Window.Type.WEEK ? end.week() : null,
                Window.fourWeekPeriod(end),
                window.weeks(),
                window.yearAgoId(),
                any(window, Weeks::isEaster),
                any(window, Weeks::isMidsummer),
                any(window, Weeks::isChristmas),
                VatRate.at(vatRates, Country.HOME, window.end()),
                release(window),
                window.last() > weeks.last() - PRELIMINARY_WEEKS);
    }

    private static boolean any(Window window, IntPredicate feast) {
        return IntStream.rangeClosed(window.first(), window.last()).anyMatch(feast);
    }

    /** The delivery that last stated the window: weeks are restated for a fortnight after they first arrive. */
    private LocalDate release(Window window) {
        LocalDate latest = Weeks.sunday(weeks.last()).plusDays(DAYS_TO_DELIVERY);
        LocalDate settled = window.end().plusDays(DAYS_TO_LAST_RESTATEMENT);
        return settled.isBefore(latest) ? settled : latest;
    }
}
