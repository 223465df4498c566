package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.ValueType;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.query.Ranking;
import salesassistant.semantics.query.Wording;

/** What each kind of chip can be changed to; an option's id says all that is needed to apply it. */
public final class ChipOptions {

    private final Catalog catalog;
    private final Periods periods;

    public ChipOptions(Catalog catalog, DataSpan data) {
        this.catalog = catalog;
        this.periods = new Periods(data);
    }

    /** Every measure. */
    public List<Chip.Option> measures(Wording wording) {
        return catalog.measures().stream()
                .map(Measure::name)
                .map(name -> new Chip.Option("measure:" + name, wording.measure(name)))
                .toList();
    }

    /** Every dimension there can be a row for each member of. */
    public List<Chip.Option> breakdowns(Wording wording) {
        return catalog.dimensions().stream()
                .filter(dimension -> dimension.type() == ValueType.TEXT || dimension.type() == ValueType.BOOLEAN)
                .map(Dimension::name)
                .map(name -> new Chip.Option("breakdown:" + name, wording.dimension(name)))
                .toList();
    }

    /** Every grain of time. */
    public List<Chip.Option> grains(Wording wording) {
        return Stream.of(Grain.values())
                .map(grain -> new Chip.Option("grain:" + grain.name().toLowerCase(Locale.ROOT), wording.grain(grain)))
                .toList();
    }

    /** The periods people ask for, as far as the data holds them. */
    public List<Chip.Option> periods(Wording wording) {
        var options = new ArrayList<Chip.Option>();
        for (var id : List.of(
                "last-week",
                "last-4-weeks",
                "last-12-weeks",
                "last-26-weeks",
                "last-52-weeks",
                "last-104-weeks",
                "year-to-date",
                "last-year",
                "quarter-to-date",
                "last-quarter",
                "month-to-date",
                "last-month",
                "latest-four-week-period")) {
            period(id).ifPresent(period -> options.add(new Chip.Option("period:" + id, wording.period(period))));
        }
        return options;
    }

    List<Chip.Option> comparisons(Period period, Wording wording) {
        return Stream.of(periods.yearAgo(period), periods.previous(period))
                .flatMap(Optional::stream)
                .map(comparison -> new Chip.Option(
                        "comparison:" + comparison.kind().name().toLowerCase(Locale.ROOT),
                        wording.comparison(comparison)))
                .toList();
    }

    List<Chip.Option> rankings(Ranking ranking, Wording wording) {
        var options = new ArrayList<Chip.Option>();
        for (var direction : Direction.values()) {
            for (int count : List.of(3, 5, 10, 20, 50)) {
                var changed = new Ranking(
                        ranking.figure(), direction, count, ranking.ties(), ranking.within(), ranking.others());
                var end = direction == Direction.DESCENDING ? "top" : "bottom";
                options.add(new Chip.Option("ranking:" + end + "-" + count, wording.ranking(changed)));
            }
        }
        return options;
    }

    /** What an option says; empty for an id that is not known. */
    Optional<Said> said(String option, Said before) {
        int colon = option.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        var value = option.substring(colon + 1);
        return switch (option.substring(0, colon)) {
            case "measure" -> catalog.findMeasure(value).map(m -> new Said.MeasureNamed(m.name()));
            case "breakdown" -> catalog.findDimension(value).map(d -> new Said.BreakdownNamed(d.name()));
            case "grain" ->
                Stream.of(Grain.values())
                        .filter(grain -> grain.name().equalsIgnoreCase(value))
                        .findFirst()
                        .map(grain -> new Said.GrainNamed(Optional.of(grain), 1));
            case "period" -> period(value).map(period -> new Said.PeriodNamed(Optional.of(period)));
            case "comparison" ->
                Stream.of(Comparison.Kind.YEAR_AGO, Comparison.Kind.PREVIOUS_PERIOD)
                        .filter(kind -> kind.name().equalsIgnoreCase(value))
                        .findFirst()
                        .map(Said.ComparisonNamed::new);
            case "ranking" -> ranking(value, before);
            case "member" -> member(value, before);
            default -> Optional.empty();
        };
    }

    private static Optional<Said> ranking(String value, Said before) {
        if (!value.matches("(top|bottom)-\\d{1,3}")) {
            return Optional.empty();
        }
        var direction = value.startsWith("top") ? Direction.DESCENDING : Direction.ASCENDING;
        int count = Integer.parseInt(value.substring(value.indexOf('-') + 1));
        var by = before instanceof Said.RankingNamed ranking ? ranking.by() : Said.By.VALUE;
        return count < 1 ? Optional.empty() : Optional.of(new Said.RankingNamed(direction, OptionalInt.of(count), by));
    }

    private Optional<Said> member(String value, Said before) {
        int equals = value.indexOf('=');
        if (equals < 0) {
            return Optional.empty();
        }
        boolean excluded = before instanceof Said.MembersNamed members && members.excluded();
        return catalog.findDimension(value.substring(0, equals))
                .map(dimension -> new Said.MembersNamed(
                        dimension.name(), List.of(value.substring(equals + 1)), excluded, false, false));
    }

    private Optional<Period> period(String id) {
        return switch (id) {
            case "last-week" -> periods.latestWeek();
            case "year-to-date" -> Optional.of(periods.yearToDate());
            case "last-year" -> periods.lastYear();
            case "quarter-to-date" -> Optional.of(periods.quarterToDate());
            case "last-quarter" -> periods.lastQuarter();
            case "month-to-date" -> Optional.of(periods.monthToDate());
            case "last-month" -> periods.lastMonth();
            case "latest-four-week-period" -> periods.latestFourWeeks();
            default ->
                id.matches("last-\\d{1,3}-weeks")
                        ? periods.rolling(Integer.parseInt(id.substring(5, id.length() - 6)))
                        : Optional.empty();
        };
    }

    /** Whether a calculation is one of those a wish brings about. */
    static boolean belongs(Calculation calculation, Said.Wanted wanted) {
        return switch (wanted) {
            case CHANGE, RISE, FALL ->
                calculation instanceof Calculation.ChangePercent || calculation instanceof Calculation.Change;
            case SHARE -> calculation instanceof Calculation.Share;
            case SHARE_CHANGE, UNDERPERFORMANCE -> calculation instanceof Calculation.ShareChange;
            case CONTRIBUTION -> calculation instanceof Calculation.Contribution;
            case DEVELOPMENT_INDEX -> calculation instanceof Calculation.DevelopmentIndex;
            case INDEX_ON_TOTAL -> calculation instanceof Calculation.IndexOnWhole;
            case WEEKLY_AVERAGE, MONTHLY_AVERAGE -> calculation instanceof Calculation.Average;
        };
    }
}
