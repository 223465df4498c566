package salesassistant.semantics.reading;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.DefaultPeriod;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;

/** The period of a question that names none. */
final class PeriodChoice {

    private final Catalog catalog;
    private final Periods periods;

    PeriodChoice(Catalog catalog, DataSpan data) {
        this.catalog = catalog;
        this.periods = new Periods(data);
    }

    Periods calendar() {
        return periods;
    }

    /** The measures' own default where they agree on one, else the catalog's; a trend always has the catalog's. */
    Optional<Period> open(List<String> measures, boolean trend) {
        var own = measures.stream()
                .map(measure -> Optional.ofNullable(catalog.defaults().periods().get(measure)))
                .distinct()
                .toList();
        if (!trend && own.size() == 1 && own.getFirst().isPresent()) {
            return own(own.getFirst().get());
        }
        return periods.rolling(catalog.defaults().periodWeeks()).or(() -> Optional.of(periods.everything()));
    }

    private Optional<Period> own(DefaultPeriod period) {
        return period.rows().equals(catalog.periodColumns().weekMember())
                ? periods.rolling(period.weeks())
                : periods.latestFourWeeks();
    }
}
