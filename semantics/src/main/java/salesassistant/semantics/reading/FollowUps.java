package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.Said.Lean;
import salesassistant.semantics.reading.Said.Wanted;

/** Completes a question that leans on the one before: what it says replaces what was said of the same kind. */
final class FollowUps {

    private final Catalog catalog;
    private final Surroundings surroundings;
    private final OtherMembers otherMembers;
    private final Pointed pointed;
    private final Against against;
    private final LastYear lastYear;

    FollowUps(Catalog catalog, Members members, DataSpan data, Surroundings surroundings) {
        this.catalog = catalog;
        this.surroundings = surroundings;
        this.otherMembers = new OtherMembers(catalog, members);
        this.pointed = new Pointed(catalog);
        this.against = new Against(catalog);
        this.lastYear = new LastYear(data);
    }

    /** A draft completed from the conversation, or why it cannot be. */
    sealed interface Merged {
        record Ready(Draft draft) implements Merged {}

        record Topic(String topic) implements Merged {}

        record Lost(Reason reason) implements Merged {}
    }

    Merged merge(Draft said, Optional<Context> context, Beside beside) {
        var draft = against.within(said);
        if (against.isLost(draft, context)) {
            return new Merged.Lost(Reason.NOT_UNDERSTOOD);
        }
        var parts = new Parts(draft.slots());
        var topics = parts.all(Said.TopicNamed.class);
        if (topics.size() == 1 && parts.slots().size() == 1) {
            return new Merged.Topic(topics.getFirst().topic());
        }
        if (draft.slots().isEmpty()) {
            return new Merged.Lost(Reason.NOT_UNDERSTOOD);
        }
        boolean leans = leans(parts) || Elliptical.isWhyAlone(parts) || Others.areMeant(parts);
        if (context.isEmpty() && (Elliptical.isWhyAlone(parts) || Others.areMeant(parts))) {
            return new Merged.Lost(Reason.NO_CONTEXT);
        }
        if (context.isEmpty()) {
            return leans ? withoutContext(draft, parts, beside) : alone(draft, parts, beside);
        }
        if (!leans && !Elliptical.is(parts) && !whyOf(parts, context.get()) && !MostMoved.leans(parts, context.get())) {
            return alone(draft, parts, beside);
        }
        if (pointed.isLost(parts, context.get())) {
            return new Merged.Lost(Reason.NOT_UNDERSTOOD);
        }
        var completed = Others.of(Going.on(parts, context.get()), context.get())
                .flatMap(now -> against.before(now, context.get()));
        if (completed.isEmpty()) {
            return new Merged.Lost(Reason.NOT_UNDERSTOOD);
        }
        var now = new Parts(surroundings.added(completed.get(), beside.newSince(context.get())));
        return new Merged.Ready(new Draft(draft.language(), merged(now, context.get(), beside)));
    }

    /** "How much did each grow" goes with what is listed beside it. */
    private static boolean leans(Parts parts) {
        boolean listed = parts.has(Said.BreakdownNamed.class)
                || parts.all(Said.MembersNamed.class).stream().anyMatch(Said.MembersNamed::several);
        return parts.all(Said.FollowUpNamed.class).stream().anyMatch(said -> said.lean() != Lean.EACH || !listed);
    }

    private Merged alone(Draft draft, Parts parts, Beside beside) {
        return new Merged.Ready(new Draft(draft.language(), surroundings.added(parts, beside.limits())));
    }

    /** "On one chart" says nothing about what is asked; everything else that leans needs something to lean on. */
    private Merged withoutContext(Draft draft, Parts parts, Beside beside) {
        boolean onlyChart = parts.all(Said.FollowUpNamed.class).stream().allMatch(f -> f.lean() == Lean.AS_CHART);
        boolean says = draft.slots().stream().anyMatch(slot -> !(slot.said() instanceof Said.FollowUpNamed));
        if (onlyChart && says || ownSubject(draft)) {
            return alone(draft, parts, beside);
        }
        return new Merged.Lost(joins(draft) ? Reason.NOT_UNDERSTOOD : Reason.NO_CONTEXT);
    }

    /** "Rubino, how is it doing?" names what "it" is. */
    private static boolean ownSubject(Draft draft) {
        var slots = draft.slots();
        return slots.getFirst().said() instanceof Said.MembersNamed
                && slots.stream()
                        .filter(slot -> slot.said() instanceof Said.FollowUpNamed)
                        .allMatch(slot -> slot.said().equals(new Said.FollowUpNamed(Lean.ABOUT)))
                && !Elliptical.is(new Parts(slots));
    }

    /** "Brands growing and declining" goes on from itself, not from a question before it. */
    private static boolean joins(Draft draft) {
        var first = draft.slots().getFirst();
        return !(first.said() instanceof Said.FollowUpNamed)
                && draft.slots().stream()
                        .filter(slot -> slot.said() instanceof Said.FollowUpNamed)
                        .allMatch(slot -> slot.said().equals(new Said.FollowUpNamed(Lean.AND)));
    }

    /** "Why did sales fall?" after an answer about sales asks about that answer. */
    private static boolean whyOf(Parts parts, Context context) {
        var before = context.last().query().figures().getFirst().measure();
        return parts.has(Said.WhyNamed.class)
                && !parts.has(Said.MembersNamed.class)
                && !parts.has(Said.FilterNamed.class)
                && !parts.has(Said.PeriodNamed.class)
                && parts.all(Said.MeasureNamed.class).stream()
                        .allMatch(said -> said.measure().equals(before));
    }

    private List<Slot> merged(Parts now, Context context, Beside beside) {
        var kept = new ArrayList<Slot>();
        boolean elsewhere = now.all(Said.FollowUpNamed.class).contains(new Said.FollowUpNamed(Lean.ELSEWHERE));
        var whole = now.has(Said.WhyNamed.class)
                ? WhyContext.of(context.last().draft().slots())
                : context.last().draft().slots();
        for (var slot : whole) {
            if (!replaced(slot.said(), now)
                    && !MostMoved.drops(slot, now, context)
                    && !surroundings.isOf(slot, beside.goneSince(context))) {
                var old = slot.carriedOver();
                kept.add(elsewhere ? pointed.elsewhere(old) : old);
            }
        }
        if (Elliptical.isWhyAlone(now)) {
            Pointed.leader(context).ifPresent(leader -> {
                kept.removeIf(slot -> slot.said() instanceof Said.MembersNamed members
                        && members.dimension().equals(leader.dimension()));
                kept.add(new Slot(leader, Chip.Source.CONTEXT, List.of()));
            });
        }
        kept.addAll(Orders.kept(now, context, pointed));
        if (explained(context, now)) {
            contributions(kept, context);
        }
        for (var slot : now.slots()) {
            switch (slot.said()) {
                case Said.FollowUpNamed(var lean) -> {
                    if (lean == Lean.THOSE || lean.isPlace()) {
                        kept.addAll(pointed.members(slot, lean, context));
                    } else {
                        kept.add(slot);
                    }
                }
                case Said.OthersNamed _ -> {}
                case Said.RankingNamed ranking ->
                    kept.add(new Slot(ranking(ranking, context), slot.source(), slot.words()));
                case Said.PeriodNamed said ->
                    kept.add(new Slot(lastYear.of(said, context), slot.source(), slot.words()));
                default -> kept.add(slot);
            }
        }
        return kept;
    }

    private static boolean explained(Context context, Parts now) {
        return context.last().why().isPresent()
                && now.has(Said.BreakdownNamed.class)
                && !now.has(Said.WhyNamed.class)
                && !now.has(Said.CalculationNamed.class)
                && !now.has(Said.MeasureNamed.class);
    }

    /** Rows asked for after an explanation are what each of them did to the change, also those that went the other way. */
    private void contributions(List<Slot> kept, Context context) {
        var measure = context.last().query().figures().getFirst().measure();
        var before = new Parts(kept).wanted();
        boolean ofAShare = before.contains(Wanted.SHARE) || before.contains(Wanted.SHARE_CHANGE);
        boolean adds = catalog.measure(measure).additive() && !ofAShare;
        boolean fell = context.moved().map(Context.Movement.FELL::equals).orElse(before.contains(Wanted.FALL));
        kept.removeIf(slot -> slot.said() instanceof Said.CalculationNamed(var wanted)
                && (wanted == Wanted.RISE || wanted == Wanted.FALL && !(adds && fell)));
        if (adds && fell && !before.contains(Wanted.FALL)) {
            kept.add(new Slot(new Said.CalculationNamed(Wanted.FALL), Chip.Source.CONTEXT, List.of()));
        }
        kept.add(new Slot(
                new Said.CalculationNamed(adds ? Wanted.CONTRIBUTION : Wanted.CHANGE), Chip.Source.CONTEXT, List.of()));
    }

    /** "Top 20" keeps what the ranking went by. */
    private static Said ranking(Said.RankingNamed now, Context context) {
        var before = new Parts(context.last().draft().slots()).last(Said.RankingNamed.class);
        boolean judged = now.by() == Said.By.JUDGED;
        return before.isPresent()
                        && (judged || now.by() == Said.By.VALUE && now.count().isPresent())
                ? new Said.RankingNamed(
                        direction(before.get(), now),
                        now.count(),
                        before.get().by(),
                        before.get().of())
                : now;
    }

    /** "Top 20" of the biggest losers are still losers; everywhere else top and bottom mean what they say. */
    private static Direction direction(Said.RankingNamed before, Said.RankingNamed now) {
        return now.by() != Said.By.JUDGED && before.by() != Said.By.VALUE && now.direction() == Direction.DESCENDING
                ? before.direction()
                : now.direction();
    }

    private boolean replaced(Said before, Parts now) {
        return switch (before) {
            case Said.MeasureNamed _, Said.SoldNamed _ ->
                now.has(Said.MeasureNamed.class) || now.has(Said.SoldNamed.class);
            case Said.CalculationNamed(var wanted) ->
                replacedCalculation(wanted, now) || unfit(wanted, now) || Averages.isNot(wanted, now);
            case Said.WholeNamed _, Said.PartNamed _ ->
                now.has(Said.CalculationNamed.class) && !now.has(Said.WhyNamed.class);
            case Said.BreakdownNamed _, Said.VersusNamed _, Said.OpenNamed _ ->
                now.has(Said.BreakdownNamed.class) || now.has(Said.VersusNamed.class) || now.has(Said.OpenNamed.class);
            case Said.GrainNamed _ ->
                now.has(Said.GrainNamed.class) || Averages.of(now.wanted()).isPresent();
            case Said.MembersNamed members -> otherMembers.replace(members, now);
            case Said.FilterNamed _, Said.TogetherNamed _, Said.StepNamed _ -> false;
            case Said.RivalsNamed _ -> now.has(Said.RivalsNamed.class);
            case Said.WidenedNamed _,
                    Said.PointsNamed _,
                    Said.PercentNamed _,
                    Said.ItemsNamed _,
                    Said.RowsCounted _,
                    Said.MarkNamed _,
                    Said.SoManyNamed _,
                    Said.LeastFirstNamed _,
                    Said.OthersNamed _,
                    Said.AbsoluteNamed _ -> true;
            case Said.RankedByNamed _ ->
                now.has(Said.RankingNamed.class) || now.has(Said.RankedByNamed.class) || Orders.isNew(now);
            case Said.OrderedNamed _ -> now.has(Said.RankingNamed.class) || Orders.isNew(now);
            case Said.PeriodNamed(var period, var _) -> replacedPeriod(period, now);
            case Said.NowNamed _ -> now.has(Said.PeriodNamed.class) || now.has(Said.NowNamed.class);
            case Said.ComparedPeriodNamed compared
            when compared.sameFeast() ->
                now.has(Said.PeriodNamed.class) || now.has(Said.NowNamed.class) || comparedOtherwise(now);
            case Said.ComparisonNamed _, Said.ComparedPeriodNamed _ ->
                now.has(Said.ComparisonNamed.class) || now.has(Said.ComparedPeriodNamed.class);
            case Said.RankingNamed _, Said.PlaceNamed _ ->
                now.has(Said.RankingNamed.class) || Orders.isNew(now) || Others.areMeant(now);
            case Said.ConditionNamed _ -> now.has(Said.ConditionNamed.class);
            case Said.WhyNamed _ -> now.has(Said.WhyNamed.class) || cut(now);
            case Said.TopicNamed _, Said.FollowUpNamed _ -> true;
        };
    }

    /** "Against last month" after an answer about a year speaks of the month. */
    private static boolean replacedPeriod(Optional<Period> before, Parts now) {
        var unit = now.last(Said.ComparisonNamed.class).flatMap(Said.ComparisonNamed::unit);
        boolean fits = before.isPresent() && unit.isPresent() && ComparedWith.fits(before.get(), unit.get());
        return now.has(Said.PeriodNamed.class) || now.has(Said.NowNamed.class) || unit.isPresent() && !fits;
    }

    private static boolean comparedOtherwise(Parts now) {
        return now.has(Said.ComparedPeriodNamed.class)
                || now.all(Said.ComparisonNamed.class).stream().anyMatch(said -> !said.isYearAgo());
    }

    /** "By retailer" after an explanation asks for rows again. */
    private static boolean cut(Parts now) {
        return now.has(Said.BreakdownNamed.class)
                || now.has(Said.GrainNamed.class)
                || now.has(Said.VersusNamed.class)
                || now.has(Said.RankingNamed.class)
                || now.has(Said.ConditionNamed.class)
                || now.has(Said.CalculationNamed.class)
                || now.has(Said.FilterNamed.class)
                || now.has(Said.MeasureNamed.class);
    }

    /** "Why did it fall?" of a share is a question about the share. */
    private static boolean replacedCalculation(Wanted before, Parts now) {
        boolean stays =
                now.has(Said.WhyNamed.class) && before == Wanted.SHARE_CHANGE && !now.has(Said.MeasureNamed.class);
        return now.has(Said.CalculationNamed.class) && !stays;
    }

    /** What cannot be added has no share; "and its distribution" asks for it as it is. */
    private boolean unfit(Wanted before, Parts now) {
        return (before == Wanted.SHARE || before == Wanted.CONTRIBUTION)
                && now.all(Said.MeasureNamed.class).stream()
                        .anyMatch(said -> !catalog.measure(said.measure()).additive());
    }
}
