package salesassistant.semantics.sql;

import java.util.Objects;
import salesassistant.semantics.catalog.BakedMeasure.Part;
import salesassistant.semantics.catalog.BakedWindow;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.LeafView;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.query.Query;

/** Measures of a metric view that carry their weeks in themselves. */
final class OwnTime {

    private final Query query;
    private final Catalog catalog;

    OwnTime(Query query, Catalog catalog) {
        this.query = query;
        this.catalog = catalog;
    }

    /** Which rows a measure is read from: those of the period, unless it looks at weeks of its own. */
    Reading reading(Measure measure) {
        return catalog.leafView()
                        .filter(view -> view.baked().containsKey(measure.name()))
                        .isPresent()
                ? Reading.OWN_WINDOW
                : Reading.WEEKS;
    }

    /** Whether a cell is what sold in the weeks, and no difference or growth. */
    boolean holdsASum(Cell cell) {
        return cell.aggregate() instanceof SqlExpression.MeasureOf(var name)
                && catalog.measures().stream()
                        .filter(measure -> measure.expression() instanceof Expression.Evaluated(var known, var _)
                                && known.equals(name))
                        .anyMatch(measure -> holdsASum(measure.name()));
    }

    private boolean holdsASum(String measure) {
        return catalog.leafView()
                .map(view -> view.baked().get(measure))
                .filter(baked -> baked.part() == Part.VALUE || baked.part() == Part.YEAR_AGO)
                .isPresent();
    }

    /** A measure that exists only with windows: the member of its family for the query's period. */
    SqlExpression inWindow(Measure measure, Scope scope, Role role, MeasureFormulas formulas) {
        var view = catalog.leafView().orElseThrow();
        var window = query.period().window().orElseThrow();
        if (role == Role.CURRENT) {
            return member(view, measure, window, Part.VALUE, scope, formulas);
        }
        return view.members(measure.name(), window).containsKey(Part.YEAR_AGO)
                ? member(view, measure, window, Part.YEAR_AGO, scope, formulas)
                : SqlExpression.operation(
                        "-",
                        member(view, measure, window, Part.VALUE, scope, formulas),
                        member(view, measure, window, Part.DIFFERENCE, scope, formulas));
    }

    private static SqlExpression member(
            LeafView view, Measure measure, BakedWindow window, Part part, Scope scope, MeasureFormulas formulas) {
        var name = Objects.requireNonNull(view.members(measure.name(), window).get(part));
        return formulas.value(name, scope, Role.CURRENT);
    }
}
