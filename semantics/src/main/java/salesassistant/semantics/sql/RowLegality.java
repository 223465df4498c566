package salesassistant.semantics.sql;

import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Query;

/** Which rows must exist, and be single, for figures that may not be summed. */
final class RowLegality {

    private final Catalog catalog;
    private final Identity identity;

    RowLegality(Catalog catalog) {
        this.catalog = catalog;
        this.identity = new Identity(catalog);
    }

    Optional<Refusal> refusal(Query query) {
        for (var figure : Legality.figures(query)) {
            var measure = catalog.measure(figure.measure());
            var refused = refusal(measure, query, Scope.of(query, catalog)).or(() -> whole(figure, measure, query));
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> whole(Figure figure, Measure measure, Query query) {
        return Legality.whole(figure.calculation())
                .map(whole -> Scope.without(query, whole.dropped(), "whole", catalog))
                .flatMap(scope -> refusal(measure, query, scope));
    }

    private Optional<Refusal> refusal(Measure measure, Query query, Scope scope) {
        return switch (measure.rollup()) {
            case Rollup.Sum _, Rollup.Evaluated _ -> Optional.empty();
            case Rollup.RatioOfSums _ -> parts(measure.expression(), query, scope);
            case Rollup.CountOfItems _ -> countOfItems(measure, scope);
            case Rollup.RowOnly row -> rowOnly(measure, row, query, scope);
            case Rollup.SumOverItems _ -> points(measure, scope);
            case Rollup.PerDistributionPoint per -> weeklyPoints(measure, catalog.measure(per.points()), scope);
        };
    }

    private Optional<Refusal> parts(Expression expression, Query query, Scope scope) {
        return expression.measures().stream()
                .map(name -> refusal(catalog.measure(name), query, scope))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> countOfItems(Measure measure, Scope scope) {
        var rest = scope.versus()
                .filter(v -> v.other() == Breakdown.Other.REST)
                .filter(v -> catalog.dimension(v.dimension()).axis() == Axis.MARKET);
        return rest.isPresent() ? notAdditive(measure) : Optional.empty();
    }

    private Optional<Refusal> rowOnly(Measure measure, Rollup.RowOnly row, Query query, Scope scope) {
        if (!identity.oneProduct(scope)) {
            return notAdditive(measure);
        }
        var weekly = PublishedRows.reading(query) == Reading.WEEKS && !singleWeeks(query, scope);
        if (weekly && !row.averagesOverWeeks()) {
            return Optional.of(new Refusal.NoPublishedPeriod(measure.name()));
        }
        if (identity.oneMarket(scope)) {
            return Optional.empty();
        }
        return row.poolable() && identity.oneCategory(scope) ? Optional.empty() : notAdditive(measure);
    }

    private static boolean singleWeeks(Query query, Scope scope) {
        return scope.time()
                .map(time -> time.grain() == Grain.WEEK && time.rollingWeeks() == 1)
                .orElse(query.period().weeks() == 1);
    }

    private Optional<Refusal> points(Measure measure, Scope scope) {
        var total = scope.versus().filter(v -> v.other() == Breakdown.Other.TOTAL);
        var oneMarket =
                identity.oneMarket(total.map(v -> scope.members(v, catalog)).orElse(scope));
        return oneMarket ? Optional.empty() : notAdditive(measure);
    }

    /** Stores may be added over disjoint markets, distribution points may not. */
    private Optional<Refusal> weeklyPoints(Measure measure, Measure points, Scope scope) {
        return switch (points.rollup()) {
            case Rollup.SumOverItems _ -> points(measure, scope);
            case Rollup.RowOnly _ -> identity.oneProduct(scope) ? Optional.empty() : notAdditive(measure);
            case Rollup.Sum _,
                    Rollup.RatioOfSums _,
                    Rollup.PerDistributionPoint _,
                    Rollup.CountOfItems _,
                    Rollup.Evaluated _ -> notAdditive(measure);
        };
    }

    private static Optional<Refusal> notAdditive(Measure measure) {
        return Optional.of(new Refusal.NotAdditive(measure.name()));
    }
}
