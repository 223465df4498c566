package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Condition;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Order;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Ranking;
import salesassistant.semantics.query.Whole;

/** The rules of the trade a query must keep for its numbers to be right. */
final class Legality {

    private final Catalog catalog;

    Legality(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The first rule the query would break. */
    Optional<Refusal> refusal(Query query) {
        return Stream.<Supplier<Optional<Refusal>>>of(
                        () -> new Shapes(catalog).refusal(query),
                        () -> new ViewLegality(catalog).refusal(query),
                        () -> unpublished(query),
                        () -> mixedUnits(query),
                        () -> notAdditive(query),
                        () -> new RowLegality(catalog).refusal(query),
                        () -> new OthersLegality(catalog).refusal(query))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All figures a query computes, shown or not. */
    static List<Figure> figures(Query query) {
        var figures = new ArrayList<>(query.figures());
        query.conditions().stream().map(Condition::figure).forEach(figures::add);
        query.ranking().map(Ranking::figure).ifPresent(figures::add);
        query.order().map(Order::figure).ifPresent(figures::add);
        return figures;
    }

    private Optional<Refusal> unpublished(Query query) {
        return scopes(query).stream()
                .flatMap(scope -> Scope.partitioned(catalog).stream()
                        .map(axis -> Scope.unpublished(scope.filter(), scope.breakdowns(), axis, catalog)))
                .filter(dimensions -> !dimensions.isEmpty())
                .findFirst()
                .map(Refusal.NotPublished::new);
    }

    private List<Scope> scopes(Query query) {
        var scopes = new ArrayList<Scope>();
        scopes.add(Scope.of(query, catalog));
        figures(query).stream()
                .map(figure -> whole(figure.calculation()))
                .flatMap(Optional::stream)
                .map(whole -> Scope.without(query, whole.dropped(), "whole", catalog))
                .forEach(scopes::add);
        return scopes;
    }

    static Optional<Whole> whole(Calculation calculation) {
        return switch (calculation) {
            case Calculation.Share share -> Optional.of(share.whole());
            case Calculation.BaseShare share -> Optional.of(share.whole());
            case Calculation.ShareChange share -> Optional.of(share.whole());
            case Calculation.IndexOnWhole index -> Optional.of(index.whole());
            case Calculation.Value _,
                    Calculation.BaseValue _,
                    Calculation.Change _,
                    Calculation.ChangePercent _,
                    Calculation.IndexOnBase _,
                    Calculation.Contribution _,
                    Calculation.ShareOfChange _,
                    Calculation.DevelopmentIndex _,
                    Calculation.VolumeEffect _,
                    Calculation.PriceEffect _,
                    Calculation.CumulativeShare _,
                    Calculation.Average _ -> Optional.empty();
        };
    }

    private Optional<Refusal> mixedUnits(Query query) {
        var currencies = new Currencies(catalog);
        return figures(query).stream()
                .map(figure -> catalog.measure(figure.measure()))
                .filter(measure -> Currencies.isLocal(measure.unit()))
                .filter(_ -> scopes(query).stream().anyMatch(currencies::mixed))
                .findFirst()
                .map(measure -> new Refusal.MixedUnits(measure.name()));
    }

    private Optional<Refusal> notAdditive(Query query) {
        return figures(query).stream()
                .filter(figure -> needsAdditive(figure.calculation()))
                .map(figure -> catalog.measure(figure.measure()))
                .filter(measure -> !measure.additive())
                .findFirst()
                .map(measure -> new Refusal.NeedsAdditiveMeasure(measure.name()));
    }

    static boolean needsAdditive(Calculation calculation) {
        return switch (calculation) {
            case Calculation.Share _,
                    Calculation.BaseShare _,
                    Calculation.ShareChange _,
                    Calculation.Contribution _,
                    Calculation.ShareOfChange _,
                    Calculation.DevelopmentIndex _,
                    Calculation.VolumeEffect _,
                    Calculation.PriceEffect _,
                    Calculation.CumulativeShare _,
                    Calculation.Average _ -> true;
            case Calculation.Value _,
                    Calculation.BaseValue _,
                    Calculation.Change _,
                    Calculation.ChangePercent _,
                    Calculation.IndexOnBase _,
                    Calculation.IndexOnWhole _ -> false;
        };
    }
}
