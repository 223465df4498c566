package salesassistant.semantics.sql;

import java.util.Set;
import java.util.stream.Collectors;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.ValueType;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Filter;

/** Whether each row of an answer is about a single market, or a single product, of the level it is read from. */
final class Identity {

    private final Catalog catalog;

    Identity(Catalog catalog) {
        this.catalog = catalog;
    }

    boolean oneMarket(Scope scope) {
        return one(scope, Axis.MARKET);
    }

    boolean oneProduct(Scope scope) {
        return one(scope, Axis.PRODUCT);
    }

    /** Whether the filter names a single member of the dimensions the coarsest product rows are named by, or each has its row. */
    boolean oneCategory(Scope scope) {
        var coarsest = catalog.partition(Axis.PRODUCT).members().getFirst();
        return fixed(scope).stream()
                .anyMatch(name -> catalog.dimension(name).levels().getFirst().equals(coarsest));
    }

    private boolean one(Scope scope, Axis axis) {
        var level = scope.levels().get(axis);
        return level == null
                || fixed(scope).stream()
                        .map(catalog::dimension)
                        .filter(d -> d.axis() == axis && d.type() == ValueType.TEXT)
                        .anyMatch(d -> d.levels().getFirst().equals(level));
    }

    /** The dimensions of which each row has exactly one member. */
    private Set<String> fixed(Scope scope) {
        var fixed = scope.breakdowns().stream()
                .filter(Breakdown.ByMember.class::isInstance)
                .map(b -> ((Breakdown.ByMember) b).dimension())
                .collect(Collectors.toSet());
        collect(Negations.pushedDown(scope.filter()), fixed);
        return fixed;
    }

    private static void collect(Filter filter, Set<String> fixed) {
        switch (filter) {
            case Filter.In in when in.values().size() == 1 -> fixed.add(in.dimension());
            case Filter.And and -> and.parts().forEach(part -> collect(part, fixed));
            case Filter.All _, Filter.In _, Filter.NotIn _, Filter.Compare _, Filter.Or _, Filter.Not _ -> {}
        }
    }
}
