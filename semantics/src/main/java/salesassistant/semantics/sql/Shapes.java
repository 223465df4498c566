package salesassistant.semantics.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Query;

/** Whether the parts of a query go together at all. */
final class Shapes {

    private final Catalog catalog;

    Shapes(Catalog catalog) {
        this.catalog = catalog;
    }

    Optional<Refusal> refusal(Query query) {
        return reason(query).map(Refusal.NotSupported::new);
    }

    private Optional<String> reason(Query query) {
        if (!new Conditions(catalog).readable(query.filter())) {
            return Optional.of("a filter value of another type than its dimension");
        }
        if (count(query, Breakdown.ByTime.class) > 1) {
            return Optional.of("two grains of time");
        }
        if (count(query, Breakdown.Versus.class) > 1) {
            return Optional.of("two comparisons of members");
        }
        if (twice(query)) {
            return Optional.of("a column twice");
        }
        if (rankedWithinAnotherDimension(query)) {
            return Optional.of("a ranking within a dimension that is not broken down");
        }
        return figures(query);
    }

    private Optional<String> figures(Query query) {
        var calculations =
                Legality.figures(query).stream().map(Figure::calculation).toList();
        if (versusTotal(query) && calculations.stream().anyMatch(this::addsUpRows)) {
            return Optional.of("adding up members and their total");
        }
        var effects = calculations.stream()
                .anyMatch(c -> c instanceof Calculation.VolumeEffect || c instanceof Calculation.PriceEffect);
        return effects && !PriceAndVolume.possible(catalog)
                ? Optional.of("price and volume without a measure of volume")
                : Optional.empty();
    }

    private static long count(Query query, Class<? extends Breakdown> kind) {
        return query.breakdowns().stream().filter(kind::isInstance).count();
    }

    private static boolean twice(Query query) {
        List<String> names = Stream.concat(
                        query.breakdowns().stream().map(Columns::name),
                        query.figures().stream().map(Columns::name))
                .toList();
        return new HashSet<>(names).size() < names.size();
    }

    private static boolean rankedWithinAnotherDimension(Query query) {
        return query.ranking()
                .flatMap(ranking -> ranking.within())
                .filter(within -> query.breakdowns().stream().map(Columns::name).noneMatch(within::equals))
                .isPresent();
    }

    private static boolean versusTotal(Query query) {
        return query.breakdowns().stream()
                .anyMatch(b -> b instanceof Breakdown.Versus versus && versus.other() == Breakdown.Other.TOTAL);
    }

    private boolean addsUpRows(Calculation calculation) {
        return calculation instanceof Calculation.Contribution
                || calculation instanceof Calculation.ShareOfChange
                || calculation instanceof Calculation.CumulativeShare;
    }
}
