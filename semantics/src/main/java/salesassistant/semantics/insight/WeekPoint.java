package salesassistant.semantics.insight;

import java.time.LocalDate;
import salesassistant.semantics.query.IsoWeek;

/** A week of a series with its number. */
record WeekPoint(IsoWeek week, FigureRef value, Subject.Name name) {

    LocalDate end() {
        return week.end();
    }

    double number() {
        return value.value().doubleValue();
    }
}
