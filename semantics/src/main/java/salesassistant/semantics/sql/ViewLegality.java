package salesassistant.semantics.sql;

import java.util.Optional;
import salesassistant.semantics.catalog.BakedMeasure;
import salesassistant.semantics.catalog.BakedMeasure.Part;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.LeafView;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Whole;

/** What a company's metric view cannot be asked: other weeks of a measure that carries its weeks in itself. */
final class ViewLegality {

    private final Catalog catalog;

    ViewLegality(Catalog catalog) {
        this.catalog = catalog;
    }

    Optional<Refusal> refusal(Query query) {
        return catalog.leafView().flatMap(view -> refusal(query, view));
    }

    private Optional<Refusal> refusal(Query query, LeafView view) {
        if (query.breakdowns().stream().anyMatch(by -> by instanceof Breakdown.ByTime(var _, var weeks) && weeks > 1)) {
            return refused("windows that roll over a metric view");
        }
        for (var figure : Legality.figures(query)) {
            var measure = catalog.measure(figure.measure());
            var refused = ownTime(figure, measure, query, view).or(() -> addedRows(figure, measure));
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> ownTime(Figure figure, Measure measure, Query query, LeafView view) {
        var baked = Optional.ofNullable(view.baked().get(measure.name()));
        if (baked.isEmpty() && !view.onlyBaked(measure.name())) {
            return Optional.empty();
        }
        if (query.breakdowns().stream().anyMatch(Breakdown.ByTime.class::isInstance)) {
            return refused("a course of time of a measure that carries its weeks in itself");
        }
        return baked.isPresent() ? baked(figure, baked.get(), query) : windowed(measure, query, view);
    }

    private static Optional<Refusal> baked(Figure figure, BakedMeasure baked, Query query) {
        if (figure.calculation().needsBase()) {
            return refused("a comparison of a measure that carries its weeks in itself");
        }
        boolean fits = baked.window().isYearToDate()
                || query.period().weeks() == baked.window().weeks();
        return fits ? Optional.empty() : refused("another period of a measure that carries its weeks in itself");
    }

    private static Optional<Refusal> windowed(Measure measure, Query query, LeafView view) {
        var members = query.period().window().map(window -> view.members(measure.name(), window));
        if (members.isEmpty() || !members.get().containsKey(Part.VALUE)) {
            return refused("another period than " + view.windowCodes(measure.name()));
        }
        boolean base = members.get().containsKey(Part.YEAR_AGO) || members.get().containsKey(Part.DIFFERENCE);
        boolean yearAgo = query.comparison().stream().allMatch(c -> c.kind() == Comparison.Kind.YEAR_AGO && base);
        return yearAgo ? Optional.empty() : refused("another comparison than the data holds");
    }

    /** Rows of an answer are added up only where the measure adds up. */
    private static Optional<Refusal> addedRows(Figure figure, Measure measure) {
        return Legality.whole(figure.calculation())
                .filter(whole -> whole.kind() == Whole.Kind.SHOWN && !measure.additive())
                .map(_ -> new Refusal.NeedsAdditiveMeasure(measure.name()));
    }

    private static Optional<Refusal> refused(String what) {
        return Optional.of(new Refusal.NotSupported(what));
    }
}
