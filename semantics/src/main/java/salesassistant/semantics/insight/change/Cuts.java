package salesassistant.semantics.insight.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.ValueType;
import salesassistant.semantics.query.Filter;

/** The dimensions along which a change can be drilled: each cuts the scope into members that share nothing. */
record Cuts(Catalog catalog, Filter scope) {

    private static final Set<String> BRAND = Set.of("brand", "label");
    private static final Set<String> ITEM = Set.of("item", "product", "sku", "article", "product description");
    private static final Set<String> RETAILER = Set.of("retailer", "retailer group", "chain", "customer");
    private static final Set<String> BANNER = Set.of("banner", "store format", "format", "channel");
    private static final Set<String> REGION = Set.of("region", "area", "district");

    /** The categories, where the scope names no product at all. */
    Optional<Dimension> categories() {
        return pinned(Axis.PRODUCT)
                ? Optional.empty()
                : catalog.dimensions().stream()
                        .filter(d -> d.axis() == Axis.PRODUCT && isFree(d))
                        .filter(d -> d.levels().contains(coarsest(Axis.PRODUCT)))
                        .findFirst();
    }

    /** The brands, or else the finest groups above the item. */
    Optional<Dimension> brands() {
        return free(Axis.PRODUCT, BRAND)
                .findFirst()
                .or(() -> groups().reduce((_, finer) -> finer).filter(_ -> !isPinned(BRAND)));
    }

    Optional<Dimension> items() {
        return free(Axis.PRODUCT, ITEM).filter(this::isFinest).findFirst();
    }

    /** Retail groups where they are published, else banners. */
    Optional<Dimension> retailers() {
        return Stream.of(RETAILER, BANNER)
                .flatMap(nouns -> free(Axis.MARKET, nouns))
                .filter(d -> published(d, Axis.MARKET))
                .findFirst();
    }

    Optional<Dimension> regions() {
        return free(Axis.MARKET, REGION).filter(d -> published(d, Axis.MARKET)).findFirst();
    }

    /** The same scope without its markets other than the country. */
    Filter everywhere() {
        return keeping(dimension -> dimension.axis() != Axis.MARKET || isWhole(dimension));
    }

    /** The same market, with the category but without any finer product. */
    Filter category() {
        return keeping(dimension -> dimension.axis() != Axis.PRODUCT || isWhole(dimension));
    }

    /** Whether the scope names a market below the country. */
    boolean isLocal() {
        return scope.dimensions().stream()
                .map(catalog::findDimension)
                .flatMap(Optional::stream)
                .anyMatch(d -> d.axis() == Axis.MARKET && !isWhole(d));
    }

    /** Whether the scope names a product finer than the category. */
    boolean isPartOfCategory() {
        return scope.dimensions().stream()
                .map(catalog::findDimension)
                .flatMap(Optional::stream)
                .anyMatch(d -> d.axis() == Axis.PRODUCT && !isWhole(d));
    }

    private Filter keeping(Predicate<Dimension> kept) {
        var parts = scope instanceof Filter.And and ? and.parts() : List.of(scope);
        return Filter.allOf(parts.stream()
                .filter(part -> !(part instanceof Filter.All))
                .filter(part -> part.dimensions().stream()
                        .map(catalog::findDimension)
                        .allMatch(d -> d.filter(kept).isPresent()))
                .toList());
    }

    private Stream<Dimension> free(Axis axis, Set<String> nouns) {
        return catalog.dimensions().stream()
                .filter(d -> d.axis() == axis && isFree(d))
                .filter(d -> isCalled(d, nouns));
    }

    /** Text dimensions between the category and the item. */
    private Stream<Dimension> groups() {
        return catalog.dimensions().stream()
                .filter(d -> d.axis() == Axis.PRODUCT && isFree(d))
                .filter(d -> !isWhole(d) && !isCalled(d, ITEM) && published(d, Axis.PRODUCT));
    }

    private boolean isFree(Dimension dimension) {
        return dimension.type() == ValueType.TEXT && !pinnedNames().contains(dimension.name());
    }

    private boolean isPinned(Set<String> nouns) {
        return pinnedNames().stream()
                .map(catalog::findDimension)
                .flatMap(Optional::stream)
                .anyMatch(d -> isCalled(d, nouns));
    }

    private boolean pinned(Axis axis) {
        return pinnedNames().stream()
                .map(catalog::findDimension)
                .flatMap(Optional::stream)
                .anyMatch(d -> d.axis() == axis);
    }

    /** Dimensions of which the scope names a single member. */
    private Set<String> pinnedNames() {
        var names = new HashSet<String>();
        var parts = scope instanceof Filter.And and ? and.parts() : List.of(scope);
        for (var part : parts) {
            if (part instanceof Filter.In in && in.values().size() == 1) {
                names.add(in.dimension());
            }
        }
        return names;
    }

    private static boolean isCalled(Dimension dimension, Set<String> nouns) {
        return nouns.contains(dimension.name().replace('_', ' '))
                || dimension.nouns().en().stream().anyMatch(nouns::contains);
    }

    /** Whether the source has rows at a level of the dimension's own, or no levels at all. */
    private boolean published(Dimension dimension, Axis axis) {
        var levels = catalog.partition(axis).members();
        return levels.contains(dimension.levels().getFirst());
    }

    private boolean isFinest(Dimension dimension) {
        return dimension
                .levels()
                .equals(List.of(catalog.partition(Axis.PRODUCT).members().getLast()));
    }

    private boolean isWhole(Dimension dimension) {
        return dimension.levels().contains(coarsest(dimension.axis()));
    }

    private String coarsest(Axis axis) {
        return catalog.partition(axis).members().getFirst();
    }
}
