package salesassistant.semantics.catalog;

/**
 * Where the source keeps time.
 *
 * @param type the partition column (WEEK, P4W, YTD, MAT)
 * @param weekMember the member whose rows are single weeks and may be summed
 * @param periodId the period's key, for example {@code 2026-W46}
 * @param endDate the Sunday on which the row's period ends
 */
public record PeriodColumns(
        String type, String weekMember, String periodId, String endDate, String isoYear, String isoWeek) {}
