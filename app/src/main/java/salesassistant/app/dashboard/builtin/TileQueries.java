package salesassistant.app.dashboard.builtin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Order;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Ranking;
import salesassistant.semantics.query.Whole;
import salesassistant.semantics.reading.Dimensions;

/** Makes the exact question of a tile; none where the catalog lacks its measures or dimensions. */
final class TileQueries {

    private static final String WEEK = "week";

    private final Catalog catalog;

    TileQueries(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Whether the catalog holds what the tile shows. */
    boolean possible(TilePlan plan, boolean ownBoard) {
        return plan.figures().stream()
                        .map(TileQueries::measure)
                        .allMatch(name -> catalog.findMeasure(name).isPresent())
                && (plan.by() == null
                        || plan.by().equals(WEEK)
                        || catalog.findDimension(plan.by()).isPresent())
                && (!plan.own() && !ownBoard || owns());
    }

    private boolean owns() {
        return catalog.findDimension(catalog.defaults().ownDimension()).isPresent()
                && !catalog.defaults().ownMember().isEmpty();
    }

    /** The scope of a tile: its board's, and the own company where it is about that. */
    Scope scope(TilePlan plan, boolean ownBoard, Scope scope) {
        var defaults = catalog.defaults();
        return plan.own() || ownBoard ? scope.with(defaults.ownDimension(), defaults.ownMember()) : scope;
    }

    Query of(TilePlan plan, Scope scope) {
        var figures = new ArrayList<Figure>();
        plan.figures().forEach(figure -> figures.add(figure(figure, plan.by(), scope)));
        var rank = plan.rank() == null ? figures.getFirst() : figure(plan.rank(), plan.by(), scope);
        if (plan.top() > 0 && !figures.contains(rank)) {
            figures.add(rank);
        }
        var ranking = plan.top() > 0 ? Optional.of(Ranking.top(rank, plan.top())) : Optional.<Ranking>empty();
        var byMember = plan.by() != null && !plan.by().equals(WEEK);
        return new Query(
                figures,
                breakdowns(plan.by()),
                scope.filter(),
                scope.period(),
                figures.stream().anyMatch(figure -> figure.calculation().needsBase())
                        ? Optional.of(scope.yearAgo())
                        : Optional.empty(),
                List.of(),
                ranking,
                ranking.isEmpty() && byMember
                        ? Optional.of(new Order(figures.getFirst(), Direction.DESCENDING))
                        : Optional.empty());
    }

    private static List<Breakdown> breakdowns(@Nullable String by) {
        if (by == null) {
            return List.of();
        }
        return List.of(by.equals(WEEK) ? new Breakdown.ByTime(Grain.WEEK, 1) : new Breakdown.ByMember(by));
    }

    private static String measure(String figure) {
        int slash = figure.indexOf('/');
        return slash < 0 ? figure : figure.substring(0, slash);
    }

    private Figure figure(String figure, @Nullable String by, Scope scope) {
        var measure = measure(figure);
        var calculation = figure.length() == measure.length() ? "value" : figure.substring(measure.length() + 1);
        return new Figure(
                measure,
                switch (calculation) {
                    case "value" -> new Calculation.Value();
                    case "base" -> new Calculation.BaseValue();
                    case "change" -> new Calculation.Change();
                    case "change-percent" -> new Calculation.ChangePercent();
                    case "share" -> new Calculation.Share(whole(by, scope));
                    case "base-share" -> new Calculation.BaseShare(whole(by, scope));
                    case "share-change" -> new Calculation.ShareChange(whole(by, scope));
                    default -> throw new IllegalStateException("A tile has no calculation " + calculation + ".");
                });
    }

    /** What a share is a share of: for a cut of markets the whole market, for products the category or all of them. */
    private Whole whole(@Nullable String by, Scope scope) {
        var dimensions = new Dimensions(catalog);
        if (by != null
                && catalog.findDimension(by)
                        .filter(dimension -> dimension.axis() == Axis.MARKET)
                        .isPresent()) {
            return new Whole(
                    Whole.Kind.MARKET,
                    allBut(Axis.MARKET, catalog.defaults().filters().keySet()));
        }
        var category = dimensions.category().filter(scope.members()::containsKey);
        return category.isPresent()
                ? new Whole(Whole.Kind.CATEGORY, allBut(Axis.PRODUCT, Set.of(category.get())))
                : new Whole(Whole.Kind.ALL, catalog.dimensionsOf(Axis.PRODUCT));
    }

    private Set<String> allBut(Axis axis, Set<String> kept) {
        var names = new LinkedHashSet<>(catalog.dimensionsOf(axis));
        names.removeAll(kept);
        return names;
    }
}
