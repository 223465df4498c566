package salesassistant.semantics.reading;

import java.util.List;
import java.util.stream.Stream;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.reading.Said.Wanted;

/** What an answer leaves to somebody who asks why: what was measured, of what and when, without the rows it was cut into. */
final class WhyContext {

    private WhyContext() {}

    static List<Slot> of(List<Slot> before) {
        return before.stream().flatMap(WhyContext::kept).toList();
    }

    private static Stream<Slot> kept(Slot slot) {
        return switch (slot.said()) {
            case Said.BreakdownNamed _,
                    Said.GrainNamed _,
                    Said.StepNamed _,
                    Said.RivalsNamed _,
                    Said.PlaceNamed _,
                    Said.RowsCounted _,
                    Said.MarkNamed _,
                    Said.SoManyNamed _,
                    Said.OrderedNamed _,
                    Said.LeastFirstNamed _,
                    Said.OthersNamed _,
                    Said.RankingNamed _,
                    Said.RankedByNamed _,
                    Said.ConditionNamed _,
                    Said.ItemsNamed _,
                    Said.OpenNamed _,
                    Said.TogetherNamed _,
                    Said.WidenedNamed _ -> Stream.empty();
            case Said.VersusNamed(var dimension, var members, var other) ->
                other == Breakdown.Other.REST || other == Breakdown.Other.TOTAL
                        ? Stream.of(new Slot(
                                new Said.MembersNamed(dimension, members, false, false, false),
                                slot.source(),
                                slot.words()))
                        : Stream.empty();
            case Said.CalculationNamed(var wanted) -> calculation(slot, wanted);
            case Said.MeasureNamed _,
                    Said.PointsNamed _,
                    Said.AbsoluteNamed _,
                    Said.PercentNamed _,
                    Said.SoldNamed _,
                    Said.WholeNamed _,
                    Said.PartNamed _,
                    Said.MembersNamed _,
                    Said.FilterNamed _,
                    Said.PeriodNamed _,
                    Said.NowNamed _,
                    Said.ComparisonNamed _,
                    Said.ComparedPeriodNamed _,
                    Said.TopicNamed _,
                    Said.WhyNamed _,
                    Said.FollowUpNamed _ -> Stream.of(slot);
        };
    }

    /** A share that is explained is explained in how it moved; of other calculations only what they are made of stays. */
    private static Stream<Slot> calculation(Slot slot, Wanted wanted) {
        return switch (wanted) {
            case SHARE, SHARE_CHANGE ->
                Stream.of(new Slot(new Said.CalculationNamed(Wanted.SHARE_CHANGE), slot.source(), slot.words()));
            case CHANGE, RISE, FALL -> Stream.of(slot);
            case CONTRIBUTION, DEVELOPMENT_INDEX, INDEX_ON_TOTAL, UNDERPERFORMANCE, WEEKLY_AVERAGE, MONTHLY_AVERAGE ->
                Stream.empty();
        };
    }
}
