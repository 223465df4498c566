package salesassistant.app.insight;

import java.util.List;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.catalog.BakedMeasure;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Query;

/** Whether a question is understood and stays with what was found: its measure, its period, and at least its limits. */
final class SameSubject {

    private SameSubject() {}

    static boolean asks(String question, Query found, OpenCatalog open) {
        return open.computable(question)
                .filter(asked -> asks(asked, found, open.catalog()))
                .isPresent();
    }

    private static boolean asks(Query asked, Query found, Catalog catalog) {
        var measure = family(found.figures().getFirst(), catalog);
        return asked.period().equals(found.period())
                && asked.figures().stream()
                        .anyMatch(figure -> family(figure, catalog).equals(measure))
                && limits(asked.filter()).containsAll(limits(found.filter()));
    }

    /** The measure itself, where one with a window of its own is shown. */
    private static String family(Figure figure, Catalog catalog) {
        return catalog.leafView()
                .map(view -> view.baked().get(figure.measure()))
                .map(BakedMeasure::of)
                .orElse(figure.measure());
    }

    private static List<Filter> limits(Filter filter) {
        return switch (filter) {
            case Filter.All _ -> List.of();
            case Filter.And and ->
                and.parts().stream().flatMap(part -> limits(part).stream()).toList();
            case Filter other -> List.of(other);
        };
    }
}
