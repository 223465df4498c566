package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Whole;
import salesassistant.semantics.reading.Said.Wanted;

/** The figures a draft asks for: each measure with what is to be calculated of it. */
final class Figures {

    private final Catalog catalog;
    private final Dimensions dimensions;

    Figures(Catalog catalog) {
        this.catalog = catalog;
        this.dimensions = new Dimensions(catalog);
    }

    /** All figures in column order. */
    List<Figure> of(List<String> measures, Set<Wanted> wanted, boolean compared, Whole whole, Whole shown) {
        var figures = new LinkedHashSet<Figure>();
        for (var measure : measures) {
            figures.addAll(of(measure, wanted, compared, whole, shown));
        }
        return List.copyOf(figures);
    }

    private List<Figure> of(String measure, Set<Wanted> wanted, boolean compared, Whole whole, Whole shown) {
        var calculations = new ArrayList<Calculation>();
        calculations.add(new Calculation.Value());
        boolean change = compared && !wanted.contains(Wanted.SHARE) && !wanted.contains(Wanted.SHARE_CHANGE)
                || wanted.contains(Wanted.CHANGE)
                || wanted.contains(Wanted.RISE)
                || wanted.contains(Wanted.FALL)
                || wanted.contains(Wanted.CONTRIBUTION);
        if (change || wanted.contains(Wanted.UNDERPERFORMANCE)) {
            calculations.add(new Calculation.BaseValue());
            calculations.add(new Calculation.Change());
            if (!isPercent(measure)) {
                calculations.add(new Calculation.ChangePercent());
            }
        }
        if (wanted.contains(Wanted.CONTRIBUTION)) {
            calculations.add(new Calculation.Contribution());
        }
        if (wanted.contains(Wanted.SHARE) || wanted.contains(Wanted.SHARE_CHANGE)) {
            calculations.add(new Calculation.Share(whole));
            if (compared || wanted.contains(Wanted.SHARE_CHANGE)) {
                calculations.add(new Calculation.BaseShare(whole));
                calculations.add(new Calculation.ShareChange(whole));
            }
        }
        if (wanted.contains(Wanted.UNDERPERFORMANCE)) {
            calculations.add(new Calculation.ShareChange(shown));
        }
        if (wanted.contains(Wanted.DEVELOPMENT_INDEX)) {
            calculations.add(new Calculation.DevelopmentIndex());
        }
        Averages.of(wanted).ifPresent(calculations::add);
        if (wanted.contains(Wanted.INDEX_ON_TOTAL)) {
            calculations.add(new Calculation.IndexOnWhole(category()));
        }
        return calculations.stream()
                .map(calculation -> new Figure(measure, calculation))
                .toList();
    }

    /** The figure rows are ranked and ordered by, unless the question says otherwise. */
    Calculation leading(Set<Wanted> wanted, Whole whole) {
        if (wanted.contains(Wanted.DEVELOPMENT_INDEX)) {
            return new Calculation.DevelopmentIndex();
        }
        if (wanted.contains(Wanted.INDEX_ON_TOTAL)) {
            return new Calculation.IndexOnWhole(category());
        }
        if (wanted.contains(Wanted.CONTRIBUTION)) {
            return new Calculation.Contribution();
        }
        if (wanted.contains(Wanted.SHARE_CHANGE)) {
            return new Calculation.ShareChange(whole);
        }
        if (wanted.contains(Wanted.SHARE)) {
            return new Calculation.Share(whole);
        }
        return Averages.of(wanted).orElseGet(Calculation.Value::new);
    }

    boolean isPercent(String measure) {
        return catalog.measure(measure).unit() == Unit.PERCENT;
    }

    /**
     * What a share is a share of, when the question does not say: of the category for products, of the whole market for a
     * retailer's or region's part of a category, of everything for a category.
     */
    Whole whole(Set<String> used, Optional<String> named) {
        var subject = new LinkedHashSet<>(used);
        subject.retainAll(dimensions.allBut(
                Axis.PRODUCT, Set.copyOf(dimensions.category().stream().toList())));
        // "Share of Solgård" alone is Solgård's share: only a part of Solgård can be held against the whole of it.
        boolean partOfIt = named.isPresent() && !Set.of(named.get()).containsAll(subject);
        if (partOfIt && dimensions.axis(named.get()) == Axis.PRODUCT && !named.equals(dimensions.category())) {
            var kept = new LinkedHashSet<>(dimensions.category().stream().toList());
            kept.add(named.get());
            return new Whole(Whole.Kind.SEGMENT, dimensions.allBut(Axis.PRODUCT, kept));
        }
        if (!subject.isEmpty()) {
            boolean known = dimensions.category().filter(used::contains).isPresent();
            return known ? category() : all();
        }
        var markets = new LinkedHashSet<>(used);
        var kept = Set.copyOf(dimensions.country().stream().toList());
        markets.retainAll(dimensions.allBut(Axis.MARKET, kept));
        return markets.isEmpty() ? all() : new Whole(Whole.Kind.MARKET, dimensions.allBut(Axis.MARKET, kept));
    }

    /** The whole of which a part is said: everything that is named on the same axis but the part. */
    Whole besides(String part, Set<String> used) {
        var axis = dimensions.axis(part);
        var kept = new LinkedHashSet<>(used);
        kept.remove(part);
        if (axis == Axis.MARKET) {
            dimensions.country().ifPresent(kept::add);
            return new Whole(Whole.Kind.MARKET, dimensions.allBut(axis, kept));
        }
        var dropped = dimensions.allBut(axis, kept);
        if (dropped.equals(catalog.dimensionsOf(axis))) {
            return all();
        }
        if (dropped.equals(category().dropped())) {
            return category();
        }
        boolean everywhere = dimensions.category().filter(dropped::contains).isPresent();
        return new Whole(everywhere ? Whole.Kind.SAME : Whole.Kind.SEGMENT, dropped);
    }

    private Whole category() {
        return new Whole(
                Whole.Kind.CATEGORY,
                dimensions.allBut(
                        Axis.PRODUCT, Set.copyOf(dimensions.category().stream().toList())));
    }

    private Whole all() {
        return new Whole(Whole.Kind.ALL, catalog.dimensionsOf(Axis.PRODUCT));
    }
}
