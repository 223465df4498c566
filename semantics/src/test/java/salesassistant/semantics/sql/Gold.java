package salesassistant.semantics.sql;

import java.time.LocalDate;
import java.util.Map;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;

/** Words shared by the queries with a known result. */
final class Gold {

    static final Period THIS_YEAR =
            QueryBuilder.period(Period.Kind.YEAR_TO_DATE, LocalDate.of(2026, 1, 4), QueryBuilder.LATEST);
    static final Period TWO_YEARS =
            QueryBuilder.period(Period.Kind.SPAN, LocalDate.of(2025, 1, 5), QueryBuilder.LATEST);

    private static final LocalDate LATEST_FOUR_WEEKS = LocalDate.of(2026, 11, 1);

    private Gold() {}

    static QueryBuilder ketchup(String... measures) {
        return QueryBuilder.of(measures).where("category", "Ketchup");
    }

    static QueryBuilder crispbread(String... measures) {
        return QueryBuilder.of(measures).where("category", "Crispbread");
    }

    /** The latest complete four-week period, read from its own rows. */
    static Period fourWeeks() {
        return new Period(
                Period.Kind.FOUR_WEEKS, LATEST_FOUR_WEEKS.minusWeeks(3), LATEST_FOUR_WEEKS, Period.Rows.P4W, true);
    }

    static Calculation value() {
        return new Calculation.Value();
    }

    static Calculation base() {
        return new Calculation.BaseValue();
    }

    static Calculation change() {
        return new Calculation.Change();
    }

    static Calculation growth() {
        return new Calculation.ChangePercent();
    }

    static Calculation share() {
        return new Calculation.Share(QueryBuilder.CATEGORY);
    }

    static Map.Entry<String, Query> gold(String name, QueryBuilder query) {
        return Map.entry(name, query.build());
    }
}
