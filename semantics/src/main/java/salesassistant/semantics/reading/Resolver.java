package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Whole;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.Said.Wanted;

/** Makes a query of a draft: checks that its parts go together and fills what is open with the catalog's defaults. */
final class Resolver {

    private final Catalog catalog;
    private final Dimensions dimensions;
    private final SameItems sameItems;
    private final Rivals rivals;
    private final DraftChecks checks;
    private final Figures figures;
    private final Rows rows;
    private final Limits limits;
    private final PeriodChoice periods;
    private final ComparedWith comparedWith;
    private final OwnTime ownTime;
    private final PartOfItself partOfItself;
    private final Averages averages;

    Resolver(Catalog catalog, Members members, DataSpan data) {
        this.catalog = catalog;
        this.dimensions = new Dimensions(catalog);
        this.sameItems = new SameItems(catalog, members);
        this.rivals = new Rivals(catalog, sameItems);
        this.checks = new DraftChecks(catalog, members);
        this.figures = new Figures(catalog);
        this.rows = new Rows(catalog);
        this.limits = new Limits(catalog, figures);
        this.periods = new PeriodChoice(catalog, data);
        this.comparedWith = new ComparedWith(periods.calendar());
        this.ownTime = new OwnTime(catalog, periods.calendar());
        this.partOfItself = new PartOfItself(catalog);
        this.averages = new Averages(catalog, periods.calendar());
    }

    Resolution resolve(Draft draft) {
        try {
            return exact(new Filling(partOfItself.read(averages.read(Orders.read(Narrowing.read(draft))))));
        } catch (UnfitDraft unfit) {
            return unfit.resolution();
        }
    }

    private Resolution exact(Filling filling) {
        WhyShape.fit(filling);
        BothEnds.fit(filling);
        checks.fit(filling);
        implyCategory(filling);
        rivals.fit(filling);
        var measures = ownTime.measures(filling, measures(filling));
        ownTime.fit(filling, measures);
        var ranking = limits.said(filling.parts());
        wantWhatIsRankedAndLimited(filling, ranking);
        var period = comparedWith.shortened(filling, averages.period(filling, period(filling, measures)));
        ownTime.fit(measures, period);
        var breakdowns = rows.breakdowns(
                filling, period, catalog.measure(measures.getFirst()).additive());
        var comparison = comparedWith.comparison(filling, period);
        ownTime.fit(measures, comparison);
        var used = rows.used(filling.parts(), breakdowns);
        checks.legal(filling, measures, used);
        if (filling.wantsShare() && rows.everything(used)) {
            return new Resolution.NeedsBreakdown(Said.Open.WHAT);
        }
        var plain = figures.leading(filling.wanted(), figures.whole(used, Optional.empty()));
        boolean beside = showsShares(filling, measures, breakdowns);
        var bound = filling.parts().last(Said.WholeNamed.class).map(Said.WholeNamed::dimension);
        var part = filling.parts().last(Said.PartNamed.class).map(Said.PartNamed::dimension);
        var whole = part.filter(used::contains)
                .map(dimension -> figures.besides(dimension, used))
                .orElseGet(() -> figures.whole(used, bound));
        var shown = new Whole(Whole.Kind.SHOWN, Rows.of(breakdowns));
        var list = figures.of(measures, filling.wanted(), comparison.isPresent(), whole, shown);
        var leading =
                beside ? new Figure(measures.getFirst(), plain) : leading(list, measures.getFirst(), filling, whole);
        var query = new Query(
                list,
                breakdowns,
                rows.filter(filling, breakdowns),
                period,
                comparison,
                limits.conditions(filling, leading.measure(), whole, shown, breakdowns, ranking.isPresent()),
                ranking.map(said -> limits.ranking(said, filling, leading, breakdowns)),
                ranking.isPresent() ? Optional.empty() : limits.order(filling, leading, breakdowns));
        Counts.fit(filling.parts(), query);
        return new Resolution.Exact(query, filling.shown());
    }

    private Figure leading(List<Figure> list, String measure, Filling filling, Whole whole) {
        var figure = new Figure(measure, figures.leading(filling.wanted(), whole));
        return list.contains(figure) ? figure : list.getFirst();
    }

    private static void wantWhatIsRankedAndLimited(Filling filling, Optional<Said.RankingNamed> ranking) {
        if (ranking.filter(said -> said.by() != Said.By.VALUE).isPresent() && !filling.wants(Wanted.CONTRIBUTION)) {
            filling.wanted().add(Wanted.CHANGE);
        }
        filling.parts()
                .all(Said.ConditionNamed.class)
                .forEach(said -> said.wanted().ifPresent(filling.wanted()::add));
        boolean ordered = filling.parts().all(Said.OrderedNamed.class).stream()
                .flatMap(said -> said.by().stream())
                .anyMatch(by -> by == Said.By.CHANGE || by == Said.By.CHANGE_PERCENT);
        if (ordered) {
            filling.wanted().add(Wanted.CHANGE);
        }
    }

    /** A share of the category needs one: that of the members, where they all belong to one. */
    private void implyCategory(Filling filling) {
        var category = dimensions.category();
        var parts = filling.parts();
        boolean against = parts.has(Said.VersusNamed.class) && parts.has(Said.WholeNamed.class);
        boolean needed = filling.wantsShare() || filling.wants(Wanted.INDEX_ON_TOTAL) || against;
        boolean named = category.isEmpty()
                || rows.used(parts, List.of()).contains(category.get())
                || parts.all(Said.BreakdownNamed.class).contains(new Said.BreakdownNamed(category.get()));
        if (!needed || named || isWholeNamed(parts)) {
            return;
        }
        var only = Stream.concat(
                        parts.members(false).stream()
                                .map(said -> sameItems.common(category.get(), said.dimension(), said.values())),
                        parts.all(Said.VersusNamed.class).stream()
                                .map(said -> sameItems.common(category.get(), said.dimension(), said.members())))
                .flatMap(Optional::stream)
                .findFirst();
        if (against && only.isEmpty()) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "against a category of several");
        }
        only.ifPresent(
                member -> filling.imply(new Said.MembersNamed(category.get(), List.of(member), false, false, false)));
    }

    /** "What share of our sales is Solgård" is of all our sales, not of those in its category. */
    private boolean isWholeNamed(Parts parts) {
        return parts.last(Said.PartNamed.class)
                .map(Said.PartNamed::dimension)
                .filter(part -> dimensions.axis(part) == Axis.PRODUCT)
                .filter(part -> parts.members(false).stream()
                        .anyMatch(members -> !members.dimension().equals(part)))
                .isPresent();
    }

    private List<String> measures(Filling filling) {
        var names = new LinkedHashSet<String>();
        filling.parts().all(Said.MeasureNamed.class).forEach(said -> names.add(said.measure()));
        filling.parts()
                .all(Said.ConditionNamed.class)
                .forEach(said -> said.measure().ifPresent(names::add));
        filling.parts()
                .all(Said.OrderedNamed.class)
                .forEach(said -> said.measure().ifPresent(names::add));
        if (names.isEmpty()) {
            var measure = openMeasure(filling);
            names.add(measure);
            filling.fillMeasure(measure);
        }
        return new ArrayList<>(names);
    }

    private String openMeasure(Filling filling) {
        var perKilogram = catalog.measures().stream()
                .filter(measure -> measure.unit() == Unit.CURRENCY_PER_KILOGRAM)
                .map(Measure::name)
                .findFirst();
        return filling.wants(Wanted.INDEX_ON_TOTAL) && perKilogram.isPresent() ? perKilogram.get() : standardMeasure();
    }

    private String standardMeasure() {
        var standard = catalog.defaults().measure();
        if (standard.isEmpty()) {
            throw new UnfitDraft(new Resolution.NeedsMeasure());
        }
        return standard;
    }

    private Period period(Filling filling, List<String> measures) {
        var said = filling.parts().last(Said.PeriodNamed.class).flatMap(Said.PeriodNamed::period);
        if (said.isPresent()) {
            return said.get();
        }
        var own = ownTime.period(measures);
        if (own.isPresent()) {
            filling.fillPeriod(own.get());
            return own.get();
        }
        var compared = comparedWith.period(filling.parts());
        if (compared.isPresent()) {
            filling.fillPeriod(compared.get());
            return compared.get();
        }
        var period = periods.open(measures, filling.parts().has(Said.GrainNamed.class))
                .orElseThrow(() -> UnfitDraft.because(Reason.OUTSIDE_PERIOD, "default period"));
        filling.fillPeriod(period);
        return period;
    }

    /** A ranking of products inside one category also shows each one's share of it. */
    private boolean showsShares(Filling filling, List<String> measures, List<Breakdown> breakdowns) {
        var category = dimensions.category();
        boolean oneCategory = filling.parts().members(false).stream()
                .anyMatch(said -> Optional.of(said.dimension()).equals(category)
                        && said.values().size() == 1);
        boolean finer = breakdowns.size() == 1
                && breakdowns.getFirst() instanceof Breakdown.ByMember(var dimension)
                && dimensions.axis(dimension) == Axis.PRODUCT
                && !Optional.of(dimension).equals(category);
        boolean plain = filling.wanted().isEmpty()
                && filling.parts().has(Said.RankingNamed.class)
                && !filling.parts().has(Said.ComparisonNamed.class)
                && measures.size() == 1
                && catalog.measure(measures.getFirst()).additive();
        boolean shares = oneCategory && finer && plain;
        if (shares) {
            filling.wanted().add(Wanted.SHARE);
        }
        return shares;
    }
}
