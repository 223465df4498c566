package salesassistant.semantics.sql;

import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;

/** Which of the two periods a number is of. */
enum Role {
    CURRENT("this_period", ""),
    BASE("base_period", "_base");

    private final String step;
    private final String suffix;

    Role(String step, String suffix) {
        this.step = step;
        this.suffix = suffix;
    }

    /** The name of a step that reads this period. */
    String step() {
        return step;
    }

    /** What a column of this period ends in. */
    String suffix() {
        return suffix;
    }

    /** The query's period of this role. */
    Period period(Query query) {
        return switch (this) {
            case CURRENT -> query.period();
            case BASE -> query.comparison().orElseThrow().base();
        };
    }
}
