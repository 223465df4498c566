package salesassistant.semantics.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** English. */
record WordingEnglish() implements WordingGrammar {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    @Override
    public String calculation(Calculation calculation, String base) {
        return switch (calculation) {
            case Calculation.Value _ -> "";
            case Calculation.BaseValue _ -> base;
            case Calculation.Change _ -> "change";
            case Calculation.ChangePercent _ -> "change %";
            case Calculation.IndexOnBase _ -> "index on " + base;
            case Calculation.Share share -> "share of " + whole(share.whole().kind());
            case Calculation.BaseShare share ->
                "share of " + whole(share.whole().kind()) + " (" + base + ")";
            case Calculation.ShareChange share ->
                "change in share of " + whole(share.whole().kind());
            case Calculation.Contribution _ -> "contribution to growth";
            case Calculation.ShareOfChange _ -> "share of the change";
            case Calculation.IndexOnWhole on -> "index on " + whole(on.whole().kind());
            case Calculation.DevelopmentIndex _ -> "development index";
            case Calculation.VolumeEffect _ -> "volume effect";
            case Calculation.PriceEffect _ -> "price effect incl. mix";
            case Calculation.CumulativeShare _ -> "cumulative share";
            case Calculation.Average average -> "average per " + grain(average.grain());
        };
    }

    @Override
    public String base(Optional<Comparison.Kind> kind) {
        return kind.map(known -> switch (known) {
                    case YEAR_AGO -> "year before";
                    case PREVIOUS_PERIOD -> "period before";
                    case EXPLICIT -> "period compared with";
                })
                .orElse("base period");
    }

    @Override
    public String whole(Whole.Kind kind) {
        return switch (kind) {
            case CATEGORY -> "category";
            case SEGMENT -> "segment";
            case MARKET -> "total market";
            case SAME -> "the same in all categories";
            case ALL -> "all categories";
            case SHOWN -> "all shown";
        };
    }

    @Override
    public String grain(Grain grain) {
        return switch (grain) {
            case WEEK -> "week";
            case FOUR_WEEKS -> "four-week period";
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case YEAR -> "year";
        };
    }

    @Override
    public String rolling(String grain, int weeks) {
        return grain + ", each covering " + weeks + " weeks";
    }

    @Override
    public String by(List<String> parts) {
        return "by " + and(parts);
    }

    @Override
    public String held(String members, Breakdown.Other other) {
        return switch (other) {
            case REST -> "for " + members + " against the rest";
            case TOTAL -> "for " + members + " against the total";
        };
    }

    @Override
    public String with(String figure, List<String> calculations) {
        return figure + " with " + and(calculations);
    }

    @Override
    public String and(List<String> parts) {
        return WordingText.series(parts, "and");
    }

    @Override
    public String or(List<String> parts) {
        return WordingText.series(parts, "or");
    }

    @Override
    public String in(String place) {
        return "in " + place;
    }

    @Override
    public String except(String dimension, List<String> members) {
        return dimension + " other than " + and(members);
    }

    @Override
    public String comparator(Comparator comparator) {
        return switch (comparator) {
            case MORE_THAN -> "more than";
            case AT_LEAST -> "at least";
            case LESS_THAN -> "less than";
            case AT_MOST -> "at most";
            case EQUAL -> "exactly";
        };
    }

    @Override
    public String dateComparator(Comparator comparator) {
        return switch (comparator) {
            case MORE_THAN -> "after";
            case AT_LEAST -> "from";
            case LESS_THAN -> "before";
            case AT_MOST -> "up to";
            case EQUAL -> "on";
        };
    }

    @Override
    public String not(String part) {
        return "not " + part;
    }

    @Override
    public String month(int month) {
        return MONTHS.get(month - 1);
    }

    @Override
    public String quarter(int quarter, int year) {
        return "Q" + quarter + " " + year;
    }

    @Override
    public String latestWeeks(int weeks) {
        return weeks == 1 ? "latest week" : "latest " + weeks + " weeks";
    }

    @Override
    public String week(int week, int year) {
        return "week " + week + " " + year;
    }

    @Override
    public String fourWeeks(int number, int year) {
        return "four-week period " + number + " " + year;
    }

    @Override
    public String toDate(String period) {
        return period + " to date";
    }

    @Override
    public String until(String day) {
        return "to " + day;
    }

    @Override
    public String incomplete() {
        return "incomplete";
    }

    @Override
    public String readFrom(Period.Rows rows) {
        return switch (rows) {
            case WEEK -> "average of the weekly figures";
            case P4W -> "as published for the four-week period";
            case YTD -> "as published for the year to date";
            case MAT -> "as published for the 52 weeks";
        };
    }

    @Override
    public String against(Comparison.Kind kind, int weeks) {
        var plural = weeks > 1;
        return switch (kind) {
            case YEAR_AGO -> plural ? "against the same weeks a year before" : "against the same week a year before";
            case PREVIOUS_PERIOD -> "against " + weeksBefore(weeks);
            case EXPLICIT -> "against another period";
        };
    }

    @Override
    public String against(String period) {
        return "against " + period;
    }

    @Override
    public String ranking(Ranking ranking, String figure) {
        return switch (ranking.direction()) {
            case DESCENDING -> "top " + ranking.count() + " by " + figure;
            case ASCENDING -> "bottom " + ranking.count() + " by " + figure;
        };
    }

    @Override
    public String within(String dimension) {
        return "within each " + dimension;
    }

    @Override
    public String withTies() {
        return "ties included";
    }

    @Override
    public String withOthers() {
        return "all others as one row";
    }

    @Override
    public String whyChanged(String figure) {
        return "Why " + figure + " changed";
    }

    @Override
    public String ordered(String figure, Direction direction) {
        return switch (direction) {
            case ASCENDING -> "ordered by " + figure + ", lowest first";
            case DESCENDING -> "ordered by " + figure + ", highest first";
        };
    }

    @Override
    public String level(String name) {
        return name + " level";
    }

    @Override
    public String onlyWhere(String conditions) {
        return "only where " + conditions;
    }

    @Override
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue()).substring(0, 3) + " " + day.getYear();
    }

    @Override
    public String days(LocalDate from, LocalDate to) {
        var first = day(from);
        var year = " " + from.getYear();
        return (from.getYear() == to.getYear() ? first.substring(0, first.length() - year.length()) : first) + " to "
                + day(to);
    }

    @Override
    public String feast(String name, int year) {
        return name + " " + year;
    }

    @Override
    public String around(String feast) {
        return "the weeks around " + feast;
    }

    @Override
    public String weeksBefore(int weeks) {
        return weeks > 1 ? "the " + weeks + " weeks before" : "the week before";
    }
}
