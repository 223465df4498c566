package salesassistant.semantics.insight;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Query;

/** Which figures of an answer may be added over its rows. */
public record Additivity(Query query, Catalog catalog) {

    /** When a row came, if within the weeks compared with: a sum over them is too low then, which a price is not. */
    public Optional<IsoWeek> since(Figure figure, Subject subject) {
        return catalog.measure(figure.measure()).additive()
                ? Newness.of(query, catalog.trade().launches()).within(subject)
                : Optional.empty();
    }

    /** Whether the figure's rows are disjoint parts of one whole, so that their sum is a true number. */
    public boolean mayAdd(Figure figure) {
        return additive(figure) && disjoint() && oneCurrency(figure);
    }

    private boolean additive(Figure figure) {
        var additive = catalog.measure(figure.measure()).additive();
        return switch (figure.calculation()) {
            case Calculation.Value _, Calculation.BaseValue _, Calculation.Change _ -> additive;
            case Calculation.ChangePercent _,
                    Calculation.IndexOnBase _,
                    Calculation.Share _,
                    Calculation.BaseShare _,
                    Calculation.ShareChange _,
                    Calculation.Contribution _,
                    Calculation.ShareOfChange _,
                    Calculation.IndexOnWhole _,
                    Calculation.DevelopmentIndex _,
                    Calculation.VolumeEffect _,
                    Calculation.PriceEffect _,
                    Calculation.CumulativeShare _,
                    Calculation.Average _ -> false;
        };
    }

    private boolean disjoint() {
        return query.breakdowns().stream().allMatch(breakdown -> switch (breakdown) {
            case Breakdown.ByMember _ -> true;
            case Breakdown.ByTime byTime -> byTime.rollingWeeks() == 1;
            case Breakdown.Versus versus -> versus.other() == Breakdown.Other.REST;
        });
    }

    private boolean oneCurrency(Figure figure) {
        var local = catalog.measure(figure.measure()).unit() == Unit.CURRENCY;
        return !local || currencies().size() == 1;
    }

    /** The currencies of the countries the query is limited to, or the one of all the data; empty where it does not say. */
    public Set<String> currencies() {
        var codes = new HashSet<String>();
        collect(query.filter(), codes);
        if (codes.isEmpty()) {
            catalog.leafView().flatMap(view -> view.currency()).ifPresent(codes::add);
        }
        return codes;
    }

    private void collect(Filter filter, Set<String> codes) {
        switch (filter) {
            case Filter.In in -> codes.addAll(codes(in.values()));
            case Filter.And and -> and.parts().forEach(part -> collect(part, codes));
            case Filter.All _, Filter.NotIn _, Filter.Compare _, Filter.Or _, Filter.Not _ -> {}
        }
    }

    private Collection<String> codes(Collection<String> countries) {
        return countries.stream()
                .filter(catalog.currencies()::containsKey)
                .map(country -> catalog.currencies().getOrDefault(country, ""))
                .toList();
    }
}
