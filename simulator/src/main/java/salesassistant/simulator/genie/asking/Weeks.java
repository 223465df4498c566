package salesassistant.simulator.genie.asking;

/** The condition for the weeks that are asked about, and for the same weeks a year before. */
record Weeks(String now, String yearAgo) {

    static Weeks of(Span span, String table) {
        var newest = "(SELECT MAX(`period_end_date`) FROM " + table + " WHERE `period_type` = 'WEEK')";
        var newestYear = "(SELECT MAX(`iso_year`) FROM " + table + " WHERE `period_type` = 'WEEK')";
        return switch (span) {
            case Span.LastWeeks(int weeks) ->
                new Weeks(between(newest, 7 * weeks, 0), between(newest, 7 * weeks + 364, 364));
            case Span.YearToDate() ->
                new Weeks(
                        "`iso_year` = " + newestYear,
                        "`iso_year` = " + newestYear + " - 1 AND `iso_week` <= (SELECT MAX(`iso_week`) FROM " + table
                                + " WHERE `period_type` = 'WEEK' AND `iso_year` = " + newestYear + ")");
            case Span.Year(int year) -> new Weeks("`iso_year` = " + year, "`iso_year` = " + (year - 1));
            case Span.Week(Integer year, int week) -> {
                var of = year == null ? newestYear : year.toString();
                var number = "`iso_week` = " + week;
                yield new Weeks("`iso_year` = " + of + " AND " + number, "`iso_year` = " + of + " - 1 AND " + number);
            }
        };
    }

    private static String between(String newest, int from, int to) {
        var upper = to == 0 ? "" : " AND `period_end_date` <= DATE_SUB(" + newest + ", " + to + ")";
        return "`period_end_date` > DATE_SUB(" + newest + ", " + from + ")" + upper;
    }
}
