package salesassistant.semantics.sql;

import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Query;

/** Whether what a ranking leaves out can be put together in a row of its own. */
final class OthersLegality {

    private final Catalog catalog;

    OthersLegality(Catalog catalog) {
        this.catalog = catalog;
    }

    Optional<Refusal> refusal(Query query) {
        if (query.ranking().isEmpty() || !query.ranking().get().others()) {
            return Optional.empty();
        }
        var within = query.ranking().get().within().orElse("");
        if (query.breakdowns().stream()
                .anyMatch(b ->
                        !(b instanceof Breakdown.ByMember) && !Columns.name(b).equals(within))) {
            return Optional.of(new Refusal.NotSupported("a row for the others over time"));
        }
        return Legality.figures(query).stream()
                .flatMap(figure -> refusal(figure, query, within).stream())
                .findFirst();
    }

    private Optional<Refusal> refusal(Figure figure, Query query, String within) {
        if (figure.calculation() instanceof Calculation.CumulativeShare) {
            return Optional.of(new Refusal.NotSupported("a cumulative share of the others"));
        }
        if (figure.calculation() instanceof Calculation.Average) {
            return Optional.of(new Refusal.NotSupported("an average of the others"));
        }
        var measure = catalog.measure(figure.measure());
        var addable = switch (measure.rollup()) {
            case Rollup.Sum _ -> true;
            case Rollup.RatioOfSums _ -> !catalog.readFromRows(measure.name());
            case Rollup.CountOfItems _, Rollup.PerDistributionPoint _ -> overProducts(query, within);
            case Rollup.RowOnly _, Rollup.SumOverItems _, Rollup.Evaluated _ -> false;
        };
        return addable ? Optional.empty() : Optional.of(new Refusal.NotAdditive(measure.name()));
    }

    /** Whether only products are put together: each item belongs to one of them. */
    private boolean overProducts(Query query, String within) {
        return query.breakdowns().stream()
                .map(Columns::name)
                .filter(name -> !name.equals(within))
                .allMatch(name -> catalog.dimension(name).axis() == Axis.PRODUCT);
    }
}
