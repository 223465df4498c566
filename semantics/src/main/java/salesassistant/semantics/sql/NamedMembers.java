package salesassistant.semantics.sql;

import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Query;

/** Members the filter names, which are shown even if they have no row: they did not sell. */
final class NamedMembers {

    private final Catalog catalog;

    NamedMembers(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A row of one key each; none where members of several dimensions are crossed. */
    List<List<SqlExpression>> of(Query query, Scope scope) {
        var dimensions = scope.breakdowns().stream()
                .filter(b -> !(b instanceof Breakdown.ByTime))
                .toList();
        if (dimensions.size() != 1 || !(dimensions.getFirst() instanceof Breakdown.ByMember(var dimension))) {
            return List.of();
        }
        var conditions = new Conditions(catalog);
        return named(query.filter(), dimension).stream()
                .map(value -> List.of(conditions.value(dimension, value)))
                .toList();
    }

    private static List<String> named(Filter filter, String dimension) {
        return switch (Negations.pushedDown(filter)) {
            case Filter.In in when in.dimension().equals(dimension) -> in.values();
            case Filter.And and ->
                and.parts().stream()
                        .flatMap(part -> named(part, dimension).stream())
                        .toList();
            case Filter.In _, Filter.All _, Filter.NotIn _, Filter.Compare _, Filter.Or _, Filter.Not _ -> List.of();
        };
    }
}
