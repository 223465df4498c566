package salesassistant.semantics.sql;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Filter;

/** Whether rows read together would add up money of different currencies. */
final class Currencies {

    private final Catalog catalog;

    Currencies(Catalog catalog) {
        this.catalog = catalog;
    }

    static boolean isLocal(Unit unit) {
        return switch (unit) {
            case CURRENCY, CURRENCY_PER_PACK, CURRENCY_PER_KILOGRAM, CURRENCY_PER_POINT -> true;
            case EUR, PACKS, KILOGRAMS, PERCENT, POINTS, DISTRIBUTION_POINTS, STORES, ITEMS, WEEKS, INDEX, NUMBER ->
                false;
        };
    }

    boolean mixed(Scope scope) {
        return countryDimension()
                .filter(country -> scope.keys().stream().noneMatch(country::equals))
                .map(country -> countries(Negations.pushedDown(scope.filter()), country))
                .map(countries -> countries.stream()
                                .map(catalog.currencies()::get)
                                .distinct()
                                .count()
                        > 1)
                .orElse(false);
    }

    /** The dimension that the coarsest rows of the market axis are named by. */
    private Optional<String> countryDimension() {
        var markets = catalog.partitions().stream()
                .filter(partition -> partition.axis() == Axis.MARKET)
                .findFirst();
        return markets.flatMap(partition -> catalog.dimensions().stream()
                .filter(d -> d.axis() == Axis.MARKET
                        && d.levels().contains(partition.members().getFirst()))
                .map(d -> d.name())
                .findFirst());
    }

    /** The countries a filter lets through, as far as it speaks of countries. */
    private Set<String> countries(Filter filter, String dimension) {
        return switch (filter) {
            case Filter.In in when in.dimension().equals(dimension) -> only(in.values(), true);
            case Filter.NotIn notIn when notIn.dimension().equals(dimension) -> only(notIn.values(), false);
            case Filter.And and -> {
                var common = new HashSet<>(catalog.currencies().keySet());
                and.parts().forEach(part -> common.retainAll(countries(part, dimension)));
                yield common;
            }
            case Filter.Or or -> {
                var either = new HashSet<String>();
                or.parts().forEach(part -> either.addAll(countries(part, dimension)));
                yield either;
            }
            case Filter.All _, Filter.In _, Filter.NotIn _, Filter.Compare _, Filter.Not _ ->
                catalog.currencies().keySet();
        };
    }

    private Set<String> only(Collection<String> values, boolean kept) {
        var countries = new HashSet<>(catalog.currencies().keySet());
        countries.removeIf(country -> values.contains(country) != kept);
        return countries;
    }
}
