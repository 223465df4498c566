package salesassistant.semantics.sql;

import java.util.Optional;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Query;

/** Which weeks of a period broken down by time have weeks to compare with: a 53rd has none, nor has a window that begins before the data. */
final class BaseWeeks {

    private final Query query;

    BaseWeeks(Query query) {
        this.query = query;
    }

    /** Whether some rows may have nothing to compare with. */
    boolean someMissing() {
        return time().isPresent() && query.comparison().stream().anyMatch(c -> rolling() || !covers(c));
    }

    boolean rolling() {
        return time().map(Breakdown.ByTime::rollingWeeks).orElse(1) > 1;
    }

    private boolean covers(Comparison comparison) {
        var shift = comparison.shiftDays();
        return !comparison
                        .base()
                        .firstWeekEnd()
                        .plusDays(shift)
                        .isAfter(query.period().firstWeekEnd())
                && !comparison
                        .base()
                        .lastWeekEnd()
                        .plusDays(shift)
                        .isBefore(query.period().lastWeekEnd());
    }

    /** The condition under which a week, and the whole window it ends, has a counterpart. */
    SqlExpression covered(SqlExpression weekEnd, SqlExpression firstWeekEnd) {
        var comparison = query.comparison().orElseThrow();
        var shift = comparison.shiftDays();
        var base = comparison.base();
        var within = new Weeks(
                        base.firstWeekEnd().plusDays(shift), base.lastWeekEnd().plusDays(shift))
                .in(weekEnd);
        if (!rolling()) {
            return within;
        }
        var behind = shift + 7 * (time().orElseThrow().rollingWeeks() - 1);
        var full = SqlExpression.operation(">=", new SqlExpression.DaysLater(weekEnd, -behind), firstWeekEnd);
        return SqlExpression.operation("AND", within, full);
    }

    private Optional<Breakdown.ByTime> time() {
        return query.breakdowns().stream()
                .filter(Breakdown.ByTime.class::isInstance)
                .map(Breakdown.ByTime.class::cast)
                .findFirst();
    }
}
