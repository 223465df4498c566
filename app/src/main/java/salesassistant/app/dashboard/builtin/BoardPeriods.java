package salesassistant.app.dashboard.builtin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.query.Wording;

/** The periods a board can be looked at in, as far as the data hold them and the year before them. */
final class BoardPeriods {

    static final String USUAL = "last-52-weeks";

    private static final Label THIS_YEAR = new Label("this year", "i år");
    private static final Label LAST_WEEKS = new Label("last {weeks} weeks", "senaste {weeks} veckorna");

    private final Periods periods;

    BoardPeriods(DataSpan span) {
        this.periods = new Periods(span);
    }

    List<Option> options(Wording wording) {
        return Stream.of("last-4-weeks", "last-12-weeks", USUAL, "year-to-date")
                .flatMap(id ->
                        find(id).map(period -> new Option(id, wording.period(period), "period:" + id, "")).stream())
                .toList();
    }

    /** Only with a year before it: a number alone says little. */
    Optional<Period> find(String id) {
        var period = switch (id) {
            case "last-4-weeks" -> periods.rolling(4);
            case "last-12-weeks" -> periods.rolling(12);
            case USUAL -> periods.rolling(52);
            case "year-to-date" -> Optional.of(periods.yearToDate());
            default -> Optional.<Period>empty();
        };
        return period.filter(known -> periods.yearAgo(known).isPresent());
    }

    /** As it would be asked for. */
    static String words(Period period, Language language) {
        return period.kind() == Period.Kind.YEAR_TO_DATE
                ? THIS_YEAR.in(language)
                : LAST_WEEKS.in(language).replace("{weeks}", String.valueOf(period.weeks()));
    }

    Periods all() {
        return periods;
    }
}
