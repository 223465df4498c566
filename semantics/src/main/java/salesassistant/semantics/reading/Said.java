package salesassistant.semantics.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;

/** The meaning of one part of a question, before defaults are filled in and the catalog has ruled on it. */
public sealed interface Said {

    record MeasureNamed(String measure) implements Said {}

    /** What a ranking is to go by, said apart from it: "by growth". */
    record RankedByNamed(By by) implements Said {}

    /** The change is wanted in percentage points. */
    record PointsNamed() implements Said {}

    /** Members are meant taken together, not a row each; {@code summed} where a sum was asked for outright. */
    record TogetherNamed(boolean summed) implements Said {}

    /** More of the market is meant than was spoken of before. */
    record WidenedNamed(Reach reach) implements Said {}

    /** Items were named as what is measured: a row each only where they cannot be added. */
    record ItemsNamed(String dimension) implements Said {}

    /** The change is wanted in money, not in per cent. */
    record AbsoluteNamed() implements Said {}

    /** The figures are wanted in per cent. */
    record PercentNamed() implements Said {}

    /** Something was sold: the default measure, unless another is named. */
    record SoldNamed() implements Said {}

    record CalculationNamed(Wanted wanted) implements Said {}

    /** What a share is to be a share of, by the dimension that bounds it. */
    record WholeNamed(String dimension) implements Said {}

    /** What a share is the share of everything else that is said of, by its dimension: "of Solgård is sold at Almgren". */
    record PartNamed(String dimension) implements Said {}

    record BreakdownNamed(String dimension) implements Said {}

    /**
     * A row for each stretch of time; {@code rollingWeeks} is 1 unless windows were asked for.
     *
     * @param grain empty where only "trend" was said
     */
    record GrainNamed(Optional<Grain> grain, int rollingWeeks) implements Said {}

    /** From one week or month to the next: a row for each, or, of a change, what is to be asked back. */
    record StepNamed(Grain grain) implements Said {}

    /** Those who sell where we sell are meant. */
    record RivalsNamed() implements Said {}

    /**
     * Members of a dimension.
     *
     * @param excluded whether everything but them is meant
     * @param own whether they were called "we"
     * @param partial whether the words are only a part of their names
     */
    record MembersNamed(String dimension, List<String> values, boolean excluded, boolean own, boolean partial)
            implements Said {
        public MembersNamed {
            values = List.copyOf(values);
        }

        /** Several members are held beside each other, a row each. */
        boolean several() {
            return values.size() > 1 && !excluded;
        }
    }

    /** Members against the rest of the market, or against all. */
    record VersusNamed(String dimension, List<String> members, Breakdown.Other other) implements Said {
        public VersusNamed {
            members = List.copyOf(members);
        }
    }

    /**
     * A limit on a property of the items.
     *
     * @param relative whether it is counted from the latest week without saying so, as in "new"
     */
    record FilterNamed(Filter filter, boolean relative) implements Said {}

    /**
     * A period; empty where the data does not reach.
     *
     * @param lastYear whether only the year before was said, which after a week is that week of it
     */
    record PeriodNamed(Optional<Period> period, boolean lastYear) implements Said {

        public PeriodNamed(Optional<Period> period) {
            this(period, false);
        }
    }

    /** What to compare with; the unit is the week or month it was said of, as in "the week before". */
    record ComparisonNamed(Comparison.Kind kind, Optional<Grain> unit) implements Said {

        public ComparisonNamed(Comparison.Kind kind) {
            this(kind, Optional.empty());
        }

        /** With the year before, which for a feast is the feast a year before. */
        boolean isYearAgo() {
            return kind == Comparison.Kind.YEAR_AGO && unit.isEmpty();
        }
    }

    /** The time is now: the usual period to the latest week. */
    record NowNamed() implements Said {}

    /** Rows were asked for without saying of what: "where", "who", "what". */
    record OpenNamed(Open open) implements Said {}

    /**
     * What to compare with, outright.
     *
     * @param sameFeast whether it is the weeks around the same feast a year before
     */
    record ComparedPeriodNamed(Period base, boolean sameFeast) implements Said {

        public ComparedPeriodNamed(Period base) {
            this(base, false);
        }
    }

    /**
     * Only the first or last rows, by the measure or by how it changed.
     *
     * @param of the dimension whose members are ranked, where it was said with the ranking
     */
    record RankingNamed(Direction direction, OptionalInt count, By by, Optional<String> of) implements Said {

        public RankingNamed(Direction direction, OptionalInt count, By by) {
            this(direction, count, by, Optional.empty());
        }
    }

    /**
     * How many rows are wanted, said apart from what ranks them: "which five brands".
     *
     * @param of the dimension they are members of; empty where they are stretches of time
     */
    record SoManyNamed(int count, Optional<String> of) implements Said {}

    /**
     * The order of the rows, none of which is cut off.
     *
     * @param measure what they are ordered by; empty for the question's own
     * @param by empty where it is their names
     */
    record OrderedNamed(Optional<String> measure, Direction direction, Optional<By> by) implements Said {}

    /**
     * The members but for those that were spoken of.
     *
     * @param dimension whose; empty for that of whoever was spoken of
     */
    record OthersNamed(Optional<String> dimension) implements Said {}

    /** Where there are rows, the least of them comes first: of "cheaper" the cheapest. */
    record LeastFirstNamed() implements Said {}

    /**
     * A limit on a figure.
     *
     * @param measure the measure it concerns; empty for the question's own
     * @param wanted the calculation it concerns; empty for the plain value
     * @param percent whether the limit was said in per cent
     * @param amount whether it was said as an amount, such as money
     */
    record ConditionNamed(
            Optional<String> measure,
            Optional<Wanted> wanted,
            Comparator comparator,
            BigDecimal limit,
            boolean percent,
            boolean amount)
            implements Said {}

    /** The row of a ranking that was asked for: the second of "second largest". */
    record PlaceNamed(int place) implements Said {}

    /** How the rows were spoken of, which tells whether a movement chooses among them. */
    record MarkNamed(Mark mark) implements Said {}

    /** How many rows there are is asked. */
    record RowsCounted() implements Said {}

    record TopicNamed(String topic) implements Said {}

    /** The reason of a change is asked for, not only its size. */
    record WhyNamed() implements Said {}

    /** A word that leans on what was asked before. */
    record FollowUpNamed(Lean lean) implements Said {}

    /** What is to be calculated. */
    enum Wanted {
        CHANGE,
        /** Only what rises. */
        RISE,
        /** Only what falls. */
        FALL,
        SHARE,
        SHARE_CHANGE,
        CONTRIBUTION,
        DEVELOPMENT_INDEX,
        INDEX_ON_TOTAL,
        WEEKLY_AVERAGE,
        MONTHLY_AVERAGE,
        UNDERPERFORMANCE;

        /** Whether it needs a period to compare with. */
        boolean needsBase() {
            return switch (this) {
                case CHANGE, RISE, FALL, SHARE_CHANGE, CONTRIBUTION, UNDERPERFORMANCE -> true;
                case SHARE, DEVELOPMENT_INDEX, INDEX_ON_TOTAL, WEEKLY_AVERAGE, MONTHLY_AVERAGE -> false;
            };
        }
    }

    /** What is left open. */
    enum Open {
        WHERE,
        WHO,
        WHAT
    }

    /** What a ranking goes by. */
    enum By {
        VALUE,
        /** By value, or by the movement that is spoken of: the worst of what falls fell most. */
        JUDGED,
        CHANGE_PERCENT,
        CHANGE
    }

    /** What is gone beyond: the places, the makers, or both. */
    enum Reach {
        PLACES,
        MAKERS,
        BOTH
    }

    /** How a follow-up leans on the question before. */
    enum Lean {
        INSTEAD,
        /** What was understood was not what was meant. */
        MEANT,
        ABOUT,
        /** "And …", which goes on from the question before or, later in a question, from what stands before it. */
        AND,
        SAME,
        THOSE,
        REMOVE,
        /** What is named is held against what was spoken of. */
        AGAINST,
        /** Everywhere but in the places that were spoken of. */
        ELSEWHERE,
        /** A row for each of what was named. */
        EACH,
        FIRST,
        SECOND,
        THIRD,
        FOURTH,
        FIFTH,
        LAST,
        AS_CHART,
        SHOW_SQL;

        /** The row meant, counted from 0, of so many; empty where none is. */
        OptionalInt place(int rows) {
            int place = this == LAST ? rows - 1 : ordinal() - FIRST.ordinal();
            return isPlace() && place >= 0 && place < rows ? OptionalInt.of(place) : OptionalInt.empty();
        }

        /** Whether it is a place among rows. */
        boolean isPlace() {
            return compareTo(FIRST) >= 0 && compareTo(LAST) <= 0;
        }
    }
}
