package salesassistant.semantics.reading;

import java.util.Optional;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;

/** "And last year?" after an answer about a week is that week of last year, and so for any period that was named. */
final class LastYear {

    private final Periods periods;

    LastYear(DataSpan data) {
        this.periods = new Periods(data);
    }

    /** The period as it is meant after a question about another. */
    Said.PeriodNamed of(Said.PeriodNamed said, Context context) {
        var before = new Parts(context.last().draft().slots())
                .last(Said.PeriodNamed.class)
                .flatMap(Said.PeriodNamed::period)
                .filter(period -> period.kind() != Period.Kind.YEAR);
        if (!said.lastYear() || before.isEmpty() || said.period().isEmpty()) {
            return said;
        }
        int year = year(said.period().get());
        return year == year(before.get())
                ? new Said.PeriodNamed(before)
                : year == year(before.get()) - 1 ? new Said.PeriodNamed(sameOf(before.get(), year)) : said;
    }

    private Optional<Period> sameOf(Period period, int year) {
        return switch (period.kind()) {
            case WEEK -> periods.week(year, IsoWeek.of(period.lastWeekEnd()).week());
            case MONTH -> periods.month(year, period.lastWeekEnd().getMonthValue());
            case QUARTER -> periods.quarter(year, (period.lastWeekEnd().getMonthValue() + 2) / 3);
            case ROLLING, FOUR_WEEKS, YEAR, YEAR_TO_DATE, QUARTER_TO_DATE, MONTH_TO_DATE, SPAN ->
                periods.yearAgo(period).map(Comparison::base);
        };
    }

    private static int year(Period period) {
        return IsoWeek.of(period.lastWeekEnd()).year();
    }
}
