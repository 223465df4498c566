package salesassistant.semantics.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Query;

/**
 * Which rows of the source a number comes from.
 *
 * @param name what it is a scope of; empty for the question itself
 * @param breakdowns what its rows are grouped by
 * @param levels the level picked of each axis but time
 */
record Scope(String name, Filter filter, List<Breakdown> breakdowns, Map<Axis, String> levels) {

    Scope {
        breakdowns = List.copyOf(breakdowns);
        levels = Map.copyOf(levels);
    }

    /** The rows the question itself is about. */
    static Scope of(Query query, Catalog catalog) {
        return without(query, Set.of(), "", catalog);
    }

    /** The question's rows without the filters and breakdowns of some dimensions, at the level that then fits. */
    static Scope without(Query query, Set<String> dropped, String name, Catalog catalog) {
        return without(query.filter(), query.breakdowns(), dropped, name, catalog);
    }

    /** These rows without the filters and breakdowns of some dimensions. */
    Scope without(Set<String> dropped, String label, Catalog catalog) {
        return without(filter, breakdowns, dropped, label, catalog);
    }

    private static Scope without(
            Filter filter, List<Breakdown> breakdowns, Set<String> dropped, String name, Catalog catalog) {
        var kept = breakdowns.stream()
                .filter(b -> !dropped.contains(Columns.name(b)))
                .toList();
        var pruned = Negations.without(filter, dropped);
        return new Scope(name, pruned, kept, levels(pruned, kept, catalog));
    }

    /** The same rows read at another level of an axis. */
    Scope at(Axis axis, String level, String label) {
        if (level.equals(levels.get(axis))) {
            return this;
        }
        var changed = new LinkedHashMap<>(levels);
        changed.put(axis, level);
        return new Scope(name.isEmpty() ? label : label + "_of_" + name, filter, breakdowns, changed);
    }

    Optional<Breakdown.Versus> versus() {
        return breakdowns.stream()
                .filter(Breakdown.Versus.class::isInstance)
                .map(Breakdown.Versus.class::cast)
                .findFirst();
    }

    /** The rows of the members held against the others, without the breakdown that holds them so. */
    Scope members(Breakdown.Versus versus, Catalog catalog) {
        var pruned = Negations.without(filter, Set.of(versus.dimension()));
        var narrowed = Filter.allOf(List.of(pruned, new Filter.In(versus.dimension(), versus.members())));
        return side(versus, Negations.without(narrowed, Set.of()), catalog);
    }

    /** All rows, whichever member they are of. */
    Scope total(Breakdown.Versus versus, Catalog catalog) {
        return side(versus, Negations.without(filter, Set.of(versus.dimension())), catalog);
    }

    /** All rows but those of the members. */
    Scope rest(Breakdown.Versus versus, Catalog catalog) {
        var pruned = Negations.without(filter, Set.of(versus.dimension()));
        var others = Filter.allOf(List.of(pruned, new Filter.NotIn(versus.dimension(), versus.members())));
        return side(versus, Negations.without(others, Set.of()), catalog);
    }

    private Scope side(Breakdown.Versus versus, Filter sideFilter, Catalog catalog) {
        var kept = breakdowns.stream().filter(b -> !b.equals(versus)).toList();
        var sideLevels = new LinkedHashMap<>(levels(sideFilter, kept, catalog));
        levels(filter, breakdowns, catalog).forEach((axis, level) -> {
            var chosen = levels.get(axis);
            if (chosen != null && !chosen.equals(level)) {
                sideLevels.put(axis, chosen);
            }
        });
        return new Scope(name, sideFilter, kept, sideLevels);
    }

    /** The dimensions it speaks of, other than time. */
    Set<String> allDimensions() {
        var names = new LinkedHashSet<>(filter.dimensions());
        names.addAll(memberDimensions());
        return names;
    }

    /** Whether it holds the rows another one asks for, perhaps at another level. */
    boolean sameRowsAs(Scope other) {
        return filter.equals(other.filter) && breakdowns.equals(other.breakdowns);
    }

    /** All members of the question's breakdowns taken together, whatever the filter says of these. */
    Scope allMembers() {
        var times =
                breakdowns.stream().filter(Breakdown.ByTime.class::isInstance).toList();
        return new Scope("all", Negations.without(filter, memberDimensions()), times, levels);
    }

    Set<String> memberDimensions() {
        var names = new LinkedHashSet<String>();
        for (var breakdown : breakdowns) {
            switch (breakdown) {
                case Breakdown.ByMember byMember -> names.add(byMember.dimension());
                case Breakdown.Versus versus -> names.add(versus.dimension());
                case Breakdown.ByTime _ -> {}
            }
        }
        return names;
    }

    Optional<Breakdown.ByTime> time() {
        return breakdowns.stream()
                .filter(Breakdown.ByTime.class::isInstance)
                .map(Breakdown.ByTime.class::cast)
                .findFirst();
    }

    /** The names of its key columns. */
    List<String> keys() {
        return breakdowns.stream().map(Columns::name).toList();
    }

    /** The partition columns with the member picked of each, coarsest axis last. */
    Map<String, String> pins(Catalog catalog, String periodMember) {
        var pins = new LinkedHashMap<String, String>();
        if (catalog.isMetricView()) {
            return pins;
        }
        pins.put(catalog.periodColumns().type(), periodMember);
        for (var axis : List.of(Axis.MARKET, Axis.PRODUCT)) {
            Optional.ofNullable(levels.get(axis))
                    .ifPresent(level -> pins.put(catalog.partition(axis).column(), level));
        }
        return pins;
    }

    /** The dimensions of an axis for which nothing is published together; empty where there is a level. */
    static List<String> unpublished(Filter filter, List<Breakdown> breakdowns, Axis axis, Catalog catalog) {
        var used = used(filter, breakdowns);
        if (catalog.levelFor(axis, used).isPresent()) {
            return List.of();
        }
        var levels = catalog.partition(axis).members();
        return catalog.dimensionsOf(axis).stream()
                .filter(used::contains)
                .filter(name -> !catalog.dimension(name).levels().containsAll(levels))
                .toList();
    }

    private static Map<Axis, String> levels(Filter filter, List<Breakdown> breakdowns, Catalog catalog) {
        var levels = new LinkedHashMap<Axis, String>();
        for (var axis : partitioned(catalog)) {
            catalog.levelFor(axis, used(filter, breakdowns)).ifPresent(level -> levels.put(axis, level));
        }
        return levels;
    }

    /** The axes other than time on which the source holds totals beside their parts. */
    static List<Axis> partitioned(Catalog catalog) {
        var axes = new ArrayList<Axis>();
        catalog.partitions().stream()
                .map(partition -> partition.axis())
                .filter(axis -> axis != Axis.PERIOD)
                .forEach(axes::add);
        return axes;
    }

    private static Set<String> used(Filter filter, List<Breakdown> breakdowns) {
        var used = new LinkedHashSet<>(filter.dimensions());
        for (var breakdown : breakdowns) {
            used.add(Columns.name(breakdown));
        }
        return used;
    }
}
