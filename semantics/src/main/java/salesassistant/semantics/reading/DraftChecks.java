package salesassistant.semantics.reading;

import java.util.List;
import java.util.Set;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.Said.Wanted;

/** What the parts of a draft must obey before a query is made of them. */
final class DraftChecks {

    private static final Set<Wanted> OF_A_WHOLE = Set.of(
            Wanted.SHARE, Wanted.SHARE_CHANGE, Wanted.CONTRIBUTION, Wanted.DEVELOPMENT_INDEX, Wanted.UNDERPERFORMANCE);
    /** Why a draft is unfit that wants a place and leaves out another. */
    static final String HERE_NOT_THERE = "here and not there";

    private static final Set<Wanted> MOVEMENTS = Set.of(Wanted.CHANGE, Wanted.RISE, Wanted.FALL);

    private final Catalog catalog;
    private final Members members;
    private final SameItems sameItems;

    DraftChecks(Catalog catalog, Members members) {
        this.catalog = catalog;
        this.members = members;
        this.sameItems = new SameItems(catalog, members);
    }

    /** The parts go together, and the data holds what they name. */
    void fit(Filling filling) {
        own(filling.parts());
        once(filling.parts());
        calculations(filling);
        measuresTogether(filling.parts());
        inData(filling.parts());
        consistent(filling.parts());
    }

    private static void own(Parts parts) {
        boolean unknown = parts.all(Said.MembersNamed.class).stream()
                        .anyMatch(said -> said.dimension().isEmpty())
                || parts.all(Said.VersusNamed.class).stream()
                        .anyMatch(said -> said.dimension().isEmpty());
        if (unknown) {
            throw new UnfitDraft(new Resolution.NeedsOwn());
        }
    }

    private static void once(Parts parts) {
        boolean feast =
                parts.all(Said.ComparedPeriodNamed.class).stream().anyMatch(Said.ComparedPeriodNamed::sameFeast);
        long comparisons = parts.all(Said.ComparisonNamed.class).stream()
                        .filter(said -> !(feast && said.isYearAgo()))
                        .count()
                + parts.all(Said.ComparedPeriodNamed.class).size();
        long grains = parts.all(Said.GrainNamed.class).stream()
                .flatMap(said -> said.grain().stream())
                .distinct()
                .count();
        int periods = parts.all(Said.PeriodNamed.class).size()
                + parts.all(Said.NowNamed.class).size();
        if (periods > 1
                || comparisons > 1
                || grains > 1
                || parts.all(Said.VersusNamed.class).size() > 1
                || parts.all(Said.WholeNamed.class).size() > 1
                || parts.all(Said.PartNamed.class).size() > 1) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "two of a kind");
        }
        boolean relative = parts.all(Said.FilterNamed.class).stream().anyMatch(Said.FilterNamed::relative);
        if (relative && parts.has(Said.PeriodNamed.class)) {
            throw new UnfitDraft(new Resolution.NewWhen());
        }
        if (parts.has(Said.FilterNamed.class) && parts.members(false).stream().anyMatch(Said.MembersNamed::several)) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "some of several members");
        }
        if (parts.has(Said.MarkNamed.class) || parts.has(Said.SoManyNamed.class) || parts.has(Said.OthersNamed.class)) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "first or others of nothing");
        }
        if (parts.has(Said.TopicNamed.class)) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "a topic beside a question");
        }
        if (parts.all(Said.PeriodNamed.class).stream()
                .anyMatch(said -> said.period().isEmpty())) {
            throw UnfitDraft.because(Reason.OUTSIDE_PERIOD, "period");
        }
    }

    private static void calculations(Filling filling) {
        var parts = filling.parts();
        if (parts.has(Said.PointsNamed.class) && !filling.wants(Wanted.SHARE_CHANGE)) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "points of something that is no share");
        }
        boolean inPercent = filling.wantsShare() || moves(filling);
        if (parts.has(Said.PercentNamed.class) && !inPercent) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "per cent of something that is neither share nor growth");
        }
        boolean ofSomething =
                filling.wantsShare() || filling.wants(Wanted.INDEX_ON_TOTAL) || parts.has(Said.VersusNamed.class);
        if (parts.has(Said.WholeNamed.class) && !ofSomething) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "a whole without a part");
        }
        if (filling.wanted().stream().filter(one -> !MOVEMENTS.contains(one)).count() > 1) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "two calculations");
        }
    }

    /** Of all that moves, or is held against another period, the change is told in per cent. */
    private static boolean moves(Filling filling) {
        var parts = filling.parts();
        return filling.wanted().stream().anyMatch(MOVEMENTS::contains)
                || parts.has(Said.ComparisonNamed.class)
                || parts.has(Said.ComparedPeriodNamed.class)
                || parts.all(Said.RankingNamed.class).stream().anyMatch(said -> isOfAChange(said.by()))
                || parts.all(Said.RankedByNamed.class).stream().anyMatch(said -> isOfAChange(said.by()));
    }

    private static boolean isOfAChange(Said.By by) {
        return by == Said.By.CHANGE || by == Said.By.CHANGE_PERCENT;
    }

    /** Measures named apart from each other are more likely one measure misread than two. */
    private static void measuresTogether(Parts parts) {
        var places = parts.slots().stream()
                .filter(slot -> slot.said() instanceof Said.MeasureNamed && slot.source() == Chip.Source.QUESTION)
                .map(Slot::words)
                .distinct()
                .count();
        if (places > 1 && parts.all(Said.MeasureNamed.class).size() > 1) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "measures apart");
        }
    }

    /** Members are not both wanted and left out, and some thing belongs to all that are wanted. */
    private void consistent(Parts parts) {
        var wanted = parts.members(false);
        for (var one : wanted) {
            boolean contradicted = parts.members(true).stream()
                    .anyMatch(other -> other.dimension().equals(one.dimension()) && !onlyPlaces(one, other, parts));
            boolean apart = wanted.stream()
                    .anyMatch(other -> !other.dimension().equals(one.dimension())
                            && !sameItems.overlap(one.dimension(), one.values(), other.dimension(), other.values()));
            if (contradicted && catalog.dimension(one.dimension()).axis() == Axis.MARKET) {
                throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, HERE_NOT_THERE);
            }
            if (contradicted || apart) {
                throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "members that exclude each other");
            }
        }
    }

    /** "Norr but not Syd" is Norr, unless products are asked for: which are sold here and not there is no sum of anything. */
    private boolean onlyPlaces(Said.MembersNamed here, Said.MembersNamed there, Parts parts) {
        boolean ofProducts = parts.has(Said.ItemsNamed.class)
                || parts.has(Said.OpenNamed.class)
                || parts.all(Said.BreakdownNamed.class).stream()
                        .anyMatch(said -> catalog.dimension(said.dimension()).axis() == Axis.PRODUCT);
        return catalog.dimension(here.dimension()).axis() == Axis.MARKET
                && !ofProducts
                && here.values().stream().noneMatch(there.values()::contains);
    }

    private void inData(Parts parts) {
        for (var said : parts.all(Said.MembersNamed.class)) {
            for (var value : said.values()) {
                if (!members.of(said.dimension()).isEmpty()
                        && members.find(said.dimension(), value).isEmpty()) {
                    throw UnfitDraft.because(Reason.NOT_IN_DATA, said.dimension() + "=" + value);
                }
            }
        }
    }

    /** What is wanted of the measures does not give a wrong number. */
    void legal(Filling filling, List<String> measures, Set<String> used) {
        boolean part = filling.wanted().stream().anyMatch(OF_A_WHOLE::contains)
                || filling.parts().all(Said.TogetherNamed.class).stream().anyMatch(Said.TogetherNamed::summed);
        boolean ofProduct =
                used.stream().anyMatch(dimension -> catalog.dimension(dimension).axis() == Axis.PRODUCT);
        for (var said : filling.parts().all(Said.ConditionNamed.class)) {
            var limited = catalog.measure(said.measure().orElse(measures.getFirst()));
            if (said.percent() && said.wanted().isEmpty() && limited.unit() != Unit.PERCENT) {
                throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "a limit in per cent on no percentage");
            }
        }
        for (var name : measures) {
            var measure = catalog.measure(name);
            if (part && !measure.additive()) {
                throw UnfitDraft.because(Reason.WOULD_BE_WRONG, name);
            }
            if (measure.rollup() instanceof Rollup.RowOnly && !ofProduct) {
                throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, name);
            }
        }
    }
}
