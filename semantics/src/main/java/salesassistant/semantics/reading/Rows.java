package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.Said.Wanted;

/** What there is a row for each of, and which rows of the data count. */
final class Rows {

    private static final int MOST_BREAKDOWNS = 2;

    private final Catalog catalog;
    private final Dimensions dimensions;

    Rows(Catalog catalog) {
        this.catalog = catalog;
        this.dimensions = new Dimensions(catalog);
    }

    List<Breakdown> breakdowns(Filling filling, Period period, boolean additive) {
        var parts = filling.parts();
        var list = new ArrayList<Breakdown>();
        var named = new LinkedHashSet<String>();
        parts.all(Said.BreakdownNamed.class).forEach(said -> named.add(said.dimension()));
        if (!additive) {
            parts.all(Said.ItemsNamed.class).stream()
                    .map(Said.ItemsNamed::dimension)
                    .filter(named::add)
                    .forEach(dimension -> filling.fill(new Said.BreakdownNamed(dimension)));
        }
        var versus = parts.last(Said.VersusNamed.class);
        if (versus.isPresent()) {
            if (!named.isEmpty()) {
                throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "a breakdown beside a comparison of members");
            }
            list.add(new Breakdown.Versus(
                    versus.get().dimension(),
                    versus.get().members(),
                    versus.get().other()));
        } else if (!parts.has(Said.TogetherNamed.class)) {
            addSeveral(filling, named);
            addContributor(filling, named);
        }
        var ranked = parts.last(Said.RankingNamed.class).flatMap(Said.RankingNamed::of);
        named.stream()
                .sorted(Comparator.comparing(dimension -> ranked.equals(Optional.of(dimension))))
                .forEach(dimension -> list.add(new Breakdown.ByMember(dimension)));
        open(parts, list);
        grain(parts, period).ifPresent(list::add);
        if (list.isEmpty() && parts.has(Said.RankingNamed.class)) {
            list.add(ofCategories(filling));
        }
        if (list.size() > MOST_BREAKDOWNS) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "too many breakdowns");
        }
        return list;
    }

    /** "Where" wants rows of the market, "who" and "what" any. */
    private void open(Parts parts, List<Breakdown> list) {
        var asked = parts.last(Said.OpenNamed.class).map(Said.OpenNamed::open);
        if (asked.isEmpty()) {
            return;
        }
        boolean said = of(list).stream()
                .anyMatch(dimension -> asked.get() != Said.Open.WHERE || dimensions.axis(dimension) == Axis.MARKET);
        if (!said) {
            throw new UnfitDraft(new Resolution.NeedsBreakdown(asked.get()));
        }
    }

    /** Several members of a dimension are held beside each other, a row each. */
    private static void addSeveral(Filling filling, Set<String> named) {
        filling.parts().members(false).stream()
                .filter(Said.MembersNamed::several)
                .map(Said.MembersNamed::dimension)
                .filter(named::add)
                .forEach(dimension -> filling.fill(new Said.BreakdownNamed(dimension)));
    }

    /** What one member gave to a growth is held against all the others, so it stands as a row of them. */
    private void addContributor(Filling filling, Set<String> named) {
        if (!filling.wants(Wanted.CONTRIBUTION) || !named.isEmpty()) {
            return;
        }
        var single = filling.parts().members(false).stream()
                .map(Said.MembersNamed::dimension)
                .filter(dimension -> !Optional.of(dimension).equals(dimensions.country()))
                .distinct()
                .toList();
        var finest = single.stream()
                .filter(dimension ->
                        single.size() == 1 || !Optional.of(dimension).equals(dimensions.category()))
                .toList();
        if (finest.size() != 1) {
            throw new UnfitDraft(new Resolution.NeedsBreakdown(Said.Open.WHAT));
        }
        named.add(finest.getFirst());
        filling.fill(new Said.BreakdownNamed(finest.getFirst()));
    }

    private Optional<Breakdown> grain(Parts parts, Period period) {
        var grains = parts.all(Said.GrainNamed.class);
        if (grains.isEmpty()) {
            return Optional.empty();
        }
        var exact = grains.stream()
                .filter(said -> said.grain().isPresent())
                .findFirst()
                .orElse(grains.getFirst());
        boolean weekly = period.weeks() <= 2 * catalog.defaults().periodWeeks();
        var grain = exact.grain().orElse(weekly ? Grain.WEEK : Grain.QUARTER);
        return Optional.of(new Breakdown.ByTime(grain, exact.rollingWeeks()));
    }

    /** A ranking that does not say of what is one of categories, where no product is named. */
    private Breakdown ofCategories(Filling filling) {
        var category = dimensions.category();
        boolean productNamed = filling.parts().all(Said.MembersNamed.class).stream()
                .anyMatch(said -> !said.own() && dimensions.axis(said.dimension()) == Axis.PRODUCT);
        if (category.isEmpty() || productNamed) {
            throw new UnfitDraft(new Resolution.NeedsBreakdown(Said.Open.WHAT));
        }
        filling.fill(new Said.BreakdownNamed(category.get()));
        return new Breakdown.ByMember(category.get());
    }

    /** The dimensions of breakdowns; time is none of them. */
    static Set<String> of(List<Breakdown> breakdowns) {
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

    /** All dimensions the question speaks of. */
    Set<String> used(Parts parts, List<Breakdown> breakdowns) {
        var names = new LinkedHashSet<String>();
        parts.all(Said.MembersNamed.class).forEach(said -> names.add(said.dimension()));
        parts.all(Said.FilterNamed.class)
                .forEach(said -> names.addAll(said.filter().dimensions()));
        names.addAll(of(breakdowns));
        return names;
    }

    /** Whether nothing narrows or cuts the numbers but the country. */
    boolean everything(Set<String> used) {
        return used.stream().noneMatch(dimension -> !Optional.of(dimension).equals(dimensions.country()));
    }

    /** What was named, and the catalog's own filters where nothing of their dimension was. */
    Filter filter(Filling filling, List<Breakdown> breakdowns) {
        var parts = filling.parts();
        var list = new ArrayList<Filter>();
        var versus = parts.last(Said.VersusNamed.class).map(Said.VersusNamed::dimension);
        var named = new LinkedHashSet<>(of(breakdowns));
        for (var members : parts.members(false)) {
            if (!versus.equals(Optional.of(members.dimension()))) {
                list.add(new Filter.In(members.dimension(), members.values()));
            }
            named.add(members.dimension());
        }
        parts.members(true).forEach(members -> list.add(new Filter.NotIn(members.dimension(), members.values())));
        parts.all(Said.FilterNamed.class).forEach(said -> list.add(said.filter()));
        catalog.defaults().filters().forEach((dimension, member) -> {
            if (!named.contains(dimension)) {
                list.add(new Filter.In(dimension, List.of(member)));
                filling.fill(new Said.MembersNamed(dimension, List.of(member), false, false, false));
            }
        });
        return Filter.allOf(list);
    }
}
