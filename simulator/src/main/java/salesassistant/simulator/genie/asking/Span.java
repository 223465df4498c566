package salesassistant.simulator.genie.asking;

import org.jspecify.annotations.Nullable;

/** Which weeks a question is about, counted from the newest one in the data. */
public sealed interface Span {

    /** The last complete weeks. */
    record LastWeeks(int weeks) implements Span {}

    /** Week 1 of the newest year up to the newest week. */
    record YearToDate() implements Span {}

    /** A calendar year of ISO weeks. */
    record Year(int year) implements Span {}

    /** One ISO week; without a year, that of the newest year. */
    record Week(@Nullable Integer year, int week) implements Span {}

    /** What it is called in a sentence. */
    default String told() {
        return switch (this) {
            case LastWeeks(int weeks) -> weeks == 1 ? "the latest week" : "the last " + weeks + " weeks";
            case YearToDate() -> "the year to date";
            case Year(int year) -> "the year " + year;
            case Week(Integer year, int week) -> "week " + week + (year == null ? "" : " of " + year);
        };
    }
}
