package salesassistant.semantics.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Condition;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Order;
import salesassistant.semantics.query.Ranking;
import salesassistant.semantics.query.Whole;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.Said.Wanted;

/** Which rows of the answer are shown, and in what order: conditions, rankings, orders. */
final class Limits {

    private final Catalog catalog;
    private final Figures figures;

    Limits(Catalog catalog, Figures figures) {
        this.catalog = catalog;
        this.figures = figures;
    }

    /** What was said of a ranking, "top 10" and "by growth" put together. */
    Optional<Said.RankingNamed> said(Parts parts) {
        var all = parts.all(Said.RankingNamed.class);
        var by = parts.last(Said.RankedByNamed.class);
        if (all.isEmpty()) {
            return by.map(named ->
                    new Said.RankingNamed(Direction.DESCENDING, OptionalInt.empty(), inUnit(named.by(), parts)));
        }
        var plain = all.stream().filter(Limits::isPlain).toList();
        var moving = all.stream().filter(said -> !isPlain(said)).toList();
        if (all.size() == 1) {
            var only = moving(all.getFirst(), parts);
            return Optional.of(
                    by.isEmpty()
                            ? only
                            : new Said.RankingNamed(
                                    only.direction(),
                                    only.count(),
                                    inUnit(by.get().by(), parts),
                                    only.of()));
        }
        if (plain.size() != 1 || moving.size() != 1 || moving.getFirst().count().isPresent()) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "two rankings");
        }
        return Optional.of(new Said.RankingNamed(
                moving.getFirst().direction(),
                plain.getFirst().count(),
                moving.getFirst().by(),
                plain.getFirst().of()));
    }

    private static boolean isPlain(Said.RankingNamed said) {
        return said.by() == Said.By.VALUE || said.by() == Said.By.JUDGED;
    }

    /** "Declined the most": the top of what falls is its end; "in kronor" makes the change absolute, "in per cent" relative. */
    private static Said.RankingNamed moving(Said.RankingNamed said, Parts parts) {
        boolean falls = parts.wanted().contains(Wanted.FALL);
        boolean moves = falls || parts.wanted().contains(Wanted.RISE);
        var byMove = parts.wanted().contains(Wanted.CONTRIBUTION) ? Said.By.CHANGE : Said.By.CHANGE_PERCENT;
        var by = isPlain(said) ? moves ? byMove : Said.By.VALUE : said.by();
        boolean turned = said.by() == Said.By.VALUE && falls;
        var direction = turned && said.direction() == Direction.DESCENDING
                ? Direction.ASCENDING
                : turned ? Direction.DESCENDING : said.direction();
        return new Said.RankingNamed(direction, said.count(), inUnit(by, parts), said.of());
    }

    private static Said.By inUnit(Said.By by, Parts parts) {
        if (by == Said.By.CHANGE_PERCENT && parts.has(Said.AbsoluteNamed.class)) {
            return Said.By.CHANGE;
        }
        boolean percent = by == Said.By.CHANGE && parts.has(Said.PercentNamed.class);
        return percent
                        && !parts.wanted().contains(Wanted.SHARE_CHANGE)
                        && !parts.wanted().contains(Wanted.CONTRIBUTION)
                ? Said.By.CHANGE_PERCENT
                : by;
    }

    Ranking ranking(Said.RankingNamed said, Filling filling, Figure leading, List<Breakdown> breakdowns) {
        var measure = leading.measure();
        boolean contribution = filling.wants(Wanted.CONTRIBUTION);
        boolean ofShares = filling.wants(Wanted.SHARE_CHANGE);
        var figure = ofShares
                ? leading
                : switch (said.by()) {
                    case VALUE, JUDGED -> leading;
                    case CHANGE ->
                        new Figure(measure, contribution ? new Calculation.Contribution() : new Calculation.Change());
                    case CHANGE_PERCENT -> new Figure(measure, change(measure));
                };
        int count = said.count().orElse(catalog.defaults().ranking());
        return new Ranking(figure, said.direction(), count, false, within(said, breakdowns), false);
    }

    /** With two breakdowns, the one that is not ranked is the one each of whose members has its own ranking. */
    private static Optional<String> within(Said.RankingNamed said, List<Breakdown> breakdowns) {
        if (breakdowns.size() < 2) {
            return Optional.empty();
        }
        var others = breakdowns.stream()
                .filter(breakdown -> !said.of().equals(Optional.of(Columns.name(breakdown))))
                .toList();
        if (others.size() != 1 || !(others.getFirst() instanceof Breakdown.ByMember(var dimension))) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "a ranking over two breakdowns");
        }
        return Optional.of(dimension);
    }

    List<Condition> conditions(
            Filling filling, String measure, Whole whole, Whole shown, List<Breakdown> breakdowns, boolean ranked) {
        var list = new ArrayList<Condition>();
        var conditions = filling.parts().all(Said.ConditionNamed.class);
        if (conditions.size() > 1 && breakdowns.isEmpty()) {
            throw new UnfitDraft(new Resolution.NeedsBreakdown(Said.Open.WHAT));
        }
        for (var said : conditions) {
            var limited = said.measure().orElse(measure);
            list.add(
                    new Condition(new Figure(limited, limited(said, whole, limited)), said.comparator(), said.limit()));
        }
        movement(filling, breakdowns, ranked)
                .ifPresent(comparator -> list.add(new Condition(
                        new Figure(measure, moved(filling, measure, whole)), comparator, BigDecimal.ZERO)));
        if (filling.wants(Wanted.UNDERPERFORMANCE)) {
            var figure = new Figure(measure, new Calculation.ShareChange(shown));
            list.add(new Condition(figure, Comparator.LESS_THAN, BigDecimal.ZERO));
        }
        return list.stream().distinct().toList();
    }

    /** "Which … are declining" shows only those that are; one number, a trend or a ranking shows what it is. */
    private static Optional<Comparator> movement(Filling filling, List<Breakdown> breakdowns, boolean ranked) {
        boolean trend = filling.parts().all(Said.GrainNamed.class).stream()
                .anyMatch(said -> said.grain().isEmpty());
        boolean all = breakdowns.isEmpty()
                || ranked
                || trend
                || filling.wants(Wanted.CONTRIBUTION)
                || filling.parts().has(Said.VersusNamed.class)
                || filling.parts().members(false).stream().anyMatch(Said.MembersNamed::several);
        if (all) {
            return Optional.empty();
        }
        if (filling.wants(Wanted.FALL)) {
            return Optional.of(Comparator.LESS_THAN);
        }
        return filling.wants(Wanted.RISE) ? Optional.of(Comparator.MORE_THAN) : Optional.empty();
    }

    private Calculation limited(Said.ConditionNamed said, Whole whole, String measure) {
        if (said.wanted().isEmpty()) {
            return new Calculation.Value();
        }
        if (said.wanted().get() == Wanted.SHARE_CHANGE) {
            return new Calculation.ShareChange(whole);
        }
        if (said.wanted().get() == Wanted.SHARE) {
            return new Calculation.Share(whole);
        }
        return said.amount() ? new Calculation.Change() : change(measure);
    }

    /** Members are ordered by what leads, or by their movement where that was asked; time and comparisons order themselves. */
    Optional<Order> order(Filling filling, Figure leading, List<Breakdown> breakdowns) {
        boolean members = !breakdowns.isEmpty() && breakdowns.stream().allMatch(Breakdown.ByMember.class::isInstance);
        var said = filling.parts().last(Said.OrderedNamed.class);
        if (said.isPresent() && breakdowns.isEmpty()) {
            throw new UnfitDraft(new Resolution.NeedsBreakdown(Said.Open.WHAT));
        }
        if (said.isPresent() && !members) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "an order of what orders itself");
        }
        if (!members) {
            return Optional.empty();
        }
        if (said.isPresent()) {
            return Orders.said(said.get(), leading, change(leading.measure()));
        }
        var moved =
                filling.wants(Wanted.SHARE_CHANGE) ? leading : new Figure(leading.measure(), change(leading.measure()));
        if (filling.wants(Wanted.CONTRIBUTION)) {
            return Optional.of(
                    new Order(leading, filling.wants(Wanted.FALL) ? Direction.ASCENDING : Direction.DESCENDING));
        }
        if (filling.wants(Wanted.FALL) || filling.wants(Wanted.UNDERPERFORMANCE)) {
            return Optional.of(new Order(moved, Direction.ASCENDING));
        }
        boolean leastFirst = filling.parts().has(Said.LeastFirstNamed.class);
        return Optional.of(new Order(
                filling.wants(Wanted.RISE) ? moved : leading, leastFirst ? Direction.ASCENDING : Direction.DESCENDING));
    }

    /** What rises or falls: the share where one is asked for, else the measure. */
    private Calculation moved(Filling filling, String measure, Whole whole) {
        return filling.wants(Wanted.SHARE_CHANGE) ? new Calculation.ShareChange(whole) : change(measure);
    }

    private Calculation change(String measure) {
        return figures.isPercent(measure) ? new Calculation.Change() : new Calculation.ChangePercent();
    }
}
