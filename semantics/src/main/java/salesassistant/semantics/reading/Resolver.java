package salesassistant.semantics.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Condition;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Order;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Ranking;
import salesassistant.semantics.query.Whole;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.Said.Wanted;

/** Makes a query of a draft: checks that its parts go together and fills what is open with the catalog's defaults. */
final class Resolver {

    private static final int MOST_BREAKDOWNS = 2;

    private final Catalog catalog;
    private final Members members;
    private final SameItems sameItems;
    private final Figures figures;
    private final PeriodChoice periods;

    Resolver(Catalog catalog, Members members, DataSpan data) {
        this.catalog = catalog;
        this.members = members;
        this.sameItems = new SameItems(catalog, members);
        this.figures = new Figures(catalog);
        this.periods = new PeriodChoice(catalog, data);
    }

    Resolution resolve(Draft draft) {
        return new Attempt(new Parts(new ArrayList<>(draft.slots()))).run();
    }

    /** Thrown inside one attempt only, where a part turns out not to fit. */
    private static final class UnfitException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Resolution resolution;

        UnfitException(Resolution resolution) {
            super(null, null, false, false);
            this.resolution = resolution;
        }
    }

    private static UnfitException unfit(Reason reason, String why) {
        return new UnfitException(new Resolution.Unfit(reason, why));
    }

    /** One draft on its way to a query. */
    private final class Attempt {

        private final Parts parts;
        private final Set<Wanted> wanted;
        private final List<Slot> filled;

        Attempt(Parts parts) {
            this.parts = parts;
            this.wanted = parts.wanted();
            this.filled = new ArrayList<>(parts.slots());
        }

        Resolution run() {
            try {
                return exact();
            } catch (UnfitException unfit) {
                return unfit.resolution;
            }
        }

        private Resolution exact() {
            checkOnce();
            checkInData();
            checkMeasuresTogether();
            implyCategory();
            var measures = measures();
            var ranking = ranking();
            ranking.filter(r -> r.by() != Said.By.VALUE && !wanted.contains(Wanted.CONTRIBUTION))
                    .ifPresent(_ -> wanted.add(Wanted.CHANGE));
            parts.all(Said.ConditionNamed.class).forEach(c -> c.wanted().ifPresent(wanted::add));
            var period = period(measures);
            var breakdowns = breakdowns(period);
            if (ranking.isPresent() && breakdowns.isEmpty()) {
                breakdowns = openBreakdown();
            }
            var comparison = comparison(period);
            var used = used(breakdowns);
            checkLegal(measures, used);
            var whole = figures.whole(used, parts.last(Said.WholeNamed.class).map(Said.WholeNamed::dimension));
            if ((wanted.contains(Wanted.SHARE) || wanted.contains(Wanted.SHARE_CHANGE)) && ofNothing(used)) {
                return new Resolution.NeedsBreakdown();
            }
            enrich(measures, breakdowns);
            var shown = new Whole(Whole.Kind.SHOWN, dimensions(breakdowns));
            var list = figures.of(measures, wanted, comparison.isPresent(), whole, shown);
            var leading = new Figure(measures.getFirst(), figures.leading(wanted, whole));
            if (!list.contains(leading)) {
                leading = list.getFirst();
            }
            var conditions = conditions(measures, whole, shown, breakdowns, ranking.isPresent());
            var query = new Query(
                    list,
                    breakdowns,
                    filter(breakdowns),
                    period,
                    comparison,
                    conditions,
                    ranked(ranking, leading, measures.getFirst()),
                    order(leading, measures.getFirst(), breakdowns, ranking.isPresent()));
            return new Resolution.Exact(query, List.copyOf(filled));
        }

        private void checkOnce() {
            if (parts.all(Said.PeriodNamed.class).size() > 1
                    || parts.all(Said.ComparisonNamed.class).size()
                                    + parts.all(Said.ComparedPeriodNamed.class).size()
                            > 1
                    || parts.all(Said.VersusNamed.class).size() > 1
                    || parts.all(Said.WholeNamed.class).size() > 1
                    || parts.all(Said.GrainNamed.class).stream()
                                    .flatMap(g -> g.grain().stream())
                                    .distinct()
                                    .count()
                            > 1) {
                throw unfit(Reason.NOT_UNDERSTOOD, "two of a kind");
            }
            if (parts.has(Said.PointsNamed.class) && !wanted.contains(Wanted.SHARE_CHANGE)) {
                throw unfit(Reason.NOT_UNDERSTOOD, "points of something that is no share");
            }
            if (parts.has(Said.WholeNamed.class)
                    && !wanted.contains(Wanted.SHARE)
                    && !wanted.contains(Wanted.SHARE_CHANGE)
                    && !wanted.contains(Wanted.INDEX_ON_TOTAL)) {
                throw unfit(Reason.NOT_UNDERSTOOD, "a whole without a part");
            }
            if (parts.has(Said.TopicNamed.class)) {
                throw unfit(Reason.NOT_UNDERSTOOD, "a topic beside a question");
            }
            if (parts.all(Said.PeriodNamed.class).stream()
                    .anyMatch(said -> said.period().isEmpty())) {
                throw unfit(Reason.OUTSIDE_PERIOD, "period");
            }
            long calculations = wanted.stream()
                    .filter(w -> w != Wanted.CHANGE && w != Wanted.RISE && w != Wanted.FALL)
                    .count();
            if (calculations > 1) {
                throw unfit(Reason.NOT_UNDERSTOOD, "two calculations");
            }
        }

        /** Measures named apart from each other are more likely one measure misread than two. */
        private void checkMeasuresTogether() {
            var spans = parts.slots().stream()
                    .filter(slot -> slot.said() instanceof Said.MeasureNamed && slot.source() == Chip.Source.QUESTION)
                    .map(Slot::words)
                    .distinct()
                    .count();
            if (spans > 1 && parts.all(Said.MeasureNamed.class).size() > 1) {
                throw unfit(Reason.NOT_UNDERSTOOD, "measures apart");
            }
        }

        private void checkInData() {
            for (var said : parts.all(Said.MembersNamed.class)) {
                for (var value : said.values()) {
                    if (!members.of(said.dimension()).isEmpty()
                            && members.find(said.dimension(), value).isEmpty()) {
                        throw unfit(Reason.NOT_IN_DATA, said.dimension() + "=" + value);
                    }
                }
            }
        }

        /** A share of the category needs one: that of the members, where they all belong to one. */
        private void implyCategory() {
            var category = new Dimensions(catalog).category();
            boolean whole = wanted.contains(Wanted.SHARE)
                    || wanted.contains(Wanted.SHARE_CHANGE)
                    || wanted.contains(Wanted.INDEX_ON_TOTAL);
            if (!whole || category.isEmpty() || named(category.get())) {
                return;
            }
            for (var said : parts.members(false)) {
                var common = sameItems.common(category.get(), said.dimension(), said.values());
                if (common.isPresent()) {
                    var implied = new Said.MembersNamed(category.get(), List.of(common.get()), false, false, false);
                    filled.add(new Slot(implied, Chip.Source.CATALOG, List.of()));
                    parts.slots().add(new Slot(implied, Chip.Source.CATALOG, List.of()));
                    return;
                }
            }
        }

        private boolean named(String dimension) {
            return parts.all(Said.MembersNamed.class).stream()
                            .anyMatch(said -> said.dimension().equals(dimension))
                    || parts.all(Said.BreakdownNamed.class).stream()
                            .anyMatch(said -> said.dimension().equals(dimension));
        }

        private List<String> measures() {
            var names = new LinkedHashSet<String>();
            parts.all(Said.MeasureNamed.class).forEach(said -> names.add(said.measure()));
            parts.all(Said.ConditionNamed.class).forEach(said -> said.measure().ifPresent(names::add));
            if (names.isEmpty()) {
                names.addAll(defaultMeasures());
                names.forEach(this::fillMeasure);
            } else {
                filled.removeIf(slot ->
                        slot.said() instanceof Said.SoldNamed && slot.words().isEmpty());
            }
            return new ArrayList<>(names);
        }

        /** "Sold" is what the default measure was read from, where it was said. */
        private void fillMeasure(String measure) {
            for (int i = 0; i < filled.size(); i++) {
                var slot = filled.get(i);
                if (slot.said() instanceof Said.SoldNamed) {
                    filled.set(i, new Slot(new Said.MeasureNamed(measure), slot.source(), slot.words()));
                    return;
                }
            }
            fill(new Said.MeasureNamed(measure));
        }

        private List<String> defaultMeasures() {
            if (wanted.contains(Wanted.INDEX_ON_TOTAL)) {
                return catalog.measures().stream()
                        .filter(m -> m.unit() == Unit.CURRENCY_PER_KILOGRAM)
                        .map(m -> m.name())
                        .limit(1)
                        .toList();
            }
            return List.of(catalog.defaults().measure());
        }

        private Optional<Said.RankingNamed> ranking() {
            var all = parts.all(Said.RankingNamed.class);
            if (all.size() < 2) {
                return all.stream().findFirst();
            }
            var plain = all.stream().filter(r -> r.by() == Said.By.VALUE).toList();
            var other = all.stream().filter(r -> r.by() != Said.By.VALUE).toList();
            if (plain.size() != 1
                    || other.size() != 1
                    || other.getFirst().count().isPresent()) {
                throw unfit(Reason.NOT_UNDERSTOOD, "two rankings");
            }
            return Optional.of(new Said.RankingNamed(
                    other.getFirst().direction(),
                    plain.getFirst().count(),
                    other.getFirst().by()));
        }

        private Period period(List<String> measures) {
            var said = parts.last(Said.PeriodNamed.class).flatMap(Said.PeriodNamed::period);
            if (said.isPresent()) {
                return said.get();
            }
            var period = periods.open(measures, parts.has(Said.GrainNamed.class))
                    .orElseThrow(() -> unfit(Reason.OUTSIDE_PERIOD, "default period"));
            fill(new Said.PeriodNamed(Optional.of(period)));
            return period;
        }

        /** A ranking that does not say of what is one of categories, where no product is named. */
        private List<Breakdown> openBreakdown() {
            var category = new Dimensions(catalog).category();
            boolean productNamed = parts.all(Said.MembersNamed.class).stream()
                    .anyMatch(said ->
                            !said.own() && catalog.dimension(said.dimension()).axis() == Axis.PRODUCT);
            if (category.isEmpty() || productNamed) {
                throw new UnfitException(new Resolution.NeedsBreakdown());
            }
            fill(new Said.BreakdownNamed(category.get()));
            return List.of(new Breakdown.ByMember(category.get()));
        }

        private boolean ofNothing(Set<String> used) {
            return used.stream().noneMatch(d -> !Optional.of(d).equals(new Dimensions(catalog).country()));
        }

        private List<Breakdown> breakdowns(Period period) {
            var list = new ArrayList<Breakdown>();
            var versus = parts.last(Said.VersusNamed.class);
            var named = new LinkedHashSet<String>();
            parts.all(Said.BreakdownNamed.class).forEach(said -> named.add(said.dimension()));
            versus.ifPresent(v -> {
                if (!named.isEmpty()) {
                    throw unfit(Reason.NOT_UNDERSTOOD, "a breakdown beside a comparison of members");
                }
                list.add(new Breakdown.Versus(v.dimension(), v.members(), v.other()));
            });
            boolean together = parts.has(Said.TogetherNamed.class);
            parts.members(false).stream()
                    .filter(said -> said.several() && !together)
                    .map(Said.MembersNamed::dimension)
                    .filter(dimension -> versus.isEmpty())
                    .forEach(dimension -> {
                        if (named.add(dimension)) {
                            fill(new Said.BreakdownNamed(dimension));
                        }
                    });
            named.forEach(dimension -> list.add(new Breakdown.ByMember(dimension)));
            grain(period).ifPresent(list::add);
            if (list.size() > MOST_BREAKDOWNS) {
                throw unfit(Reason.NOT_UNDERSTOOD, "too many breakdowns");
            }
            return list;
        }

        private Optional<Breakdown> grain(Period period) {
            var grains = parts.all(Said.GrainNamed.class);
            if (grains.isEmpty()) {
                return Optional.empty();
            }
            var exact = grains.stream()
                    .filter(g -> g.grain().isPresent())
                    .findFirst()
                    .orElse(grains.getFirst());
            var grain = exact.grain()
                    .orElse(period.weeks() <= 2 * catalog.defaults().periodWeeks() ? Grain.WEEK : Grain.QUARTER);
            return Optional.of(new Breakdown.ByTime(grain, exact.rollingWeeks()));
        }

        private Optional<Comparison> comparison(Period period) {
            var explicit = parts.last(Said.ComparedPeriodNamed.class);
            if (explicit.isPresent()) {
                if (!parts.has(Said.PeriodNamed.class)) {
                    throw unfit(Reason.NOT_UNDERSTOOD, "a period to compare with, but none to compare");
                }
                return Optional.of(
                        periods.calendar().against(period, explicit.get().base()));
            }
            var named = parts.last(Said.ComparisonNamed.class).map(Said.ComparisonNamed::kind);
            if (named.isEmpty() && !needsBase()) {
                return Optional.empty();
            }
            if (named.isEmpty()) {
                fill(new Said.ComparisonNamed(Comparison.Kind.YEAR_AGO));
            }
            var kind = named.orElse(Comparison.Kind.YEAR_AGO);
            var comparison = kind == Comparison.Kind.PREVIOUS_PERIOD
                    ? periods.calendar().previous(period)
                    : periods.calendar().yearAgo(period);
            return Optional.of(comparison.orElseThrow(() -> unfit(Reason.OUTSIDE_PERIOD, "comparison")));
        }

        private boolean needsBase() {
            return wanted.stream().anyMatch(w -> switch (w) {
                case CHANGE, RISE, FALL, SHARE_CHANGE, CONTRIBUTION, SHARE_OF_CHANGE, UNDERPERFORMANCE -> true;
                case SHARE, DEVELOPMENT_INDEX, INDEX_ON_TOTAL -> false;
            });
        }

        private Set<String> dimensions(List<Breakdown> breakdowns) {
            var names = new LinkedHashSet<String>();
            for (var breakdown : breakdowns) {
                switch (breakdown) {
                    case Breakdown.ByMember byMember -> names.add(byMember.dimension());
                    case Breakdown.Versus versus -> names.add(versus.dimension());
                    case Breakdown.ByTime _ -> {}
                }
            }
            return names;
        }

        private Set<String> used(List<Breakdown> breakdowns) {
            var names = new LinkedHashSet<String>();
            parts.all(Said.MembersNamed.class).forEach(members -> names.add(members.dimension()));
            parts.all(Said.FilterNamed.class)
                    .forEach(said -> names.addAll(said.filter().dimensions()));
            names.addAll(dimensions(breakdowns));
            return names;
        }

        /** A ranking inside one category also shows each member's share of it. */
        private void enrich(List<String> measures, List<Breakdown> breakdowns) {
            var category = new Dimensions(catalog).category();
            boolean oneCategory = category.isPresent()
                    && parts.members(false).stream()
                            .anyMatch(m -> m.dimension().equals(category.get())
                                    && m.values().size() == 1);
            boolean finer = breakdowns.size() == 1
                    && breakdowns.getFirst() instanceof Breakdown.ByMember(var dimension)
                    && catalog.dimension(dimension).axis() == Axis.PRODUCT
                    && !Optional.of(dimension).equals(category);
            if (wanted.isEmpty()
                    && parts.has(Said.RankingNamed.class)
                    && !parts.has(Said.ComparisonNamed.class)
                    && oneCategory
                    && finer
                    && measures.size() == 1
                    && catalog.measure(measures.getFirst()).additive()) {
                wanted.add(Wanted.SHARE);
            }
        }

        private void checkLegal(List<String> measures, Set<String> used) {
            boolean part = wanted.stream()
                    .anyMatch(w -> w == Wanted.SHARE
                            || w == Wanted.SHARE_CHANGE
                            || w == Wanted.CONTRIBUTION
                            || w == Wanted.DEVELOPMENT_INDEX
                            || w == Wanted.UNDERPERFORMANCE);
            for (var measure : measures) {
                boolean summed = parts.all(Said.TogetherNamed.class).stream().anyMatch(Said.TogetherNamed::summed);
                if ((part || summed) && !catalog.measure(measure).additive()) {
                    throw unfit(Reason.WOULD_BE_WRONG, measure);
                }
                boolean ofProduct = catalog.measure(measure).rollup() instanceof Rollup.RowOnly;
                if (ofProduct && used.stream().noneMatch(d -> new Dimensions(catalog).axis(d) == Axis.PRODUCT)) {
                    throw unfit(Reason.NOT_UNDERSTOOD, measure);
                }
            }
        }

        private Filter filter(List<Breakdown> breakdowns) {
            var list = new ArrayList<Filter>();
            var versus = parts.last(Said.VersusNamed.class).map(Said.VersusNamed::dimension);
            var named = new LinkedHashSet<String>(dimensions(breakdowns));
            for (var members : parts.members(false)) {
                if (!versus.equals(Optional.of(members.dimension()))) {
                    list.add(new Filter.In(members.dimension(), members.values()));
                }
                named.add(members.dimension());
            }
            for (var members : parts.members(true)) {
                list.add(new Filter.NotIn(members.dimension(), members.values()));
            }
            parts.all(Said.FilterNamed.class).forEach(said -> list.add(said.filter()));
            catalog.defaults().filters().forEach((dimension, member) -> {
                if (!named.contains(dimension)) {
                    list.add(new Filter.In(dimension, List.of(member)));
                    fill(new Said.MembersNamed(dimension, List.of(member), false, false, false));
                }
            });
            return Filter.allOf(list);
        }

        private List<Condition> conditions(
                List<String> measures, Whole whole, Whole shown, List<Breakdown> breakdowns, boolean ranked) {
            var list = new ArrayList<Condition>();
            for (var said : parts.all(Said.ConditionNamed.class)) {
                var measure = said.measure().orElse(measures.getFirst());
                list.add(new Condition(
                        new Figure(measure, limited(said, whole, measure)), said.comparator(), said.limit()));
            }
            var changed = new Figure(measures.getFirst(), change(measures.getFirst()));
            if (!breakdowns.isEmpty()
                    && !ranked
                    && !wanted.contains(Wanted.CONTRIBUTION)
                    && !wanted.contains(Wanted.CONTRIBUTION)
                    && dimensions(breakdowns).size() == breakdowns.size()) {
                if (wanted.contains(Wanted.FALL)) {
                    list.add(new Condition(changed, Comparator.LESS_THAN, BigDecimal.ZERO));
                } else if (wanted.contains(Wanted.RISE) && !parts.has(Said.VersusNamed.class)) {
                    list.add(new Condition(changed, Comparator.MORE_THAN, BigDecimal.ZERO));
                }
            }
            if (wanted.contains(Wanted.UNDERPERFORMANCE)) {
                list.add(new Condition(
                        new Figure(measures.getFirst(), new Calculation.ShareChange(shown)),
                        Comparator.LESS_THAN,
                        BigDecimal.ZERO));
            }
            return list;
        }

        private Calculation limited(Said.ConditionNamed said, Whole whole, String measure) {
            if (said.wanted().isEmpty()) {
                return new Calculation.Value();
            }
            return said.wanted().get() == Wanted.SHARE ? new Calculation.Share(whole) : change(measure);
        }

        private Calculation change(String measure) {
            return figures.isPercent(measure) ? new Calculation.Change() : new Calculation.ChangePercent();
        }

        private Optional<Ranking> ranked(Optional<Said.RankingNamed> said, Figure leading, String measure) {
            return said.map(ranking -> {
                int count = ranking.count().orElse(catalog.defaults().ranking());
                var figure = switch (ranking.by()) {
                    case VALUE -> leading;
                    case CHANGE ->
                        wanted.contains(Wanted.CONTRIBUTION)
                                ? new Figure(measure, new Calculation.Contribution())
                                : new Figure(measure, new Calculation.Change());
                    case CHANGE_PERCENT -> new Figure(measure, change(measure));
                };
                return new Ranking(figure, ranking.direction(), count, false, Optional.empty(), false);
            });
        }

        private Optional<Order> order(Figure leading, String measure, List<Breakdown> breakdowns, boolean ranked) {
            boolean members = dimensions(breakdowns).size() == breakdowns.size() && !breakdowns.isEmpty();
            if (ranked || !members || parts.has(Said.VersusNamed.class)) {
                return Optional.empty();
            }
            if (wanted.contains(Wanted.CONTRIBUTION)) {
                return Optional.of(new Order(leading, Direction.DESCENDING));
            }
            if (wanted.contains(Wanted.CONTRIBUTION)) {
                return Optional.of(new Order(leading, Direction.DESCENDING));
            }
            if (wanted.contains(Wanted.FALL) || wanted.contains(Wanted.UNDERPERFORMANCE)) {
                return Optional.of(new Order(new Figure(measure, change(measure)), Direction.ASCENDING));
            }
            if (wanted.contains(Wanted.RISE)) {
                return Optional.of(new Order(new Figure(measure, change(measure)), Direction.DESCENDING));
            }
            return Optional.of(new Order(leading, Direction.DESCENDING));
        }

        private void fill(Said said) {
            filled.add(new Slot(said, Chip.Source.DEFAULT, List.of()));
        }
    }
}
