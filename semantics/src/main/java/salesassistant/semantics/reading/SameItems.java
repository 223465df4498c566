package salesassistant.semantics.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Query;

/** Tells whether two members stand for the very same things: a manufacturer with one brand, a group with one banner. */
final class SameItems {

    private final Catalog catalog;
    private final Members members;

    SameItems(Catalog catalog, Members members) {
        this.catalog = catalog;
        this.members = members;
    }

    /** Whether two queries differ only in members that stand for the same things. */
    boolean same(Query left, Query right) {
        if (!left.breakdowns().equals(right.breakdowns())
                || !left.period().equals(right.period())
                || !left.comparison().equals(right.comparison())
                || left.figures().size() != right.figures().size()
                || !left.figures().stream()
                        .map(f -> f.measure())
                        .toList()
                        .equals(right.figures().stream().map(f -> f.measure()).toList())) {
            return false;
        }
        return parts(left.filter()).size() == parts(right.filter()).size()
                && matching(parts(left.filter()), parts(right.filter()));
    }

    /** The one member of a dimension that all things of these members belong to; empty where there are several, or none. */
    Optional<String> common(String dimension, String ofDimension, List<String> ofValues) {
        var found = new HashSet<String>();
        for (var value : ofValues) {
            members.find(ofDimension, value)
                    .ifPresent(member ->
                            found.add(Objects.requireNonNullElse(member.traits().get(dimension), "")));
        }
        return found.size() == 1 && !found.contains("")
                ? Optional.of(found.iterator().next())
                : Optional.empty();
    }

    /** The members of a dimension that hold any thing of these members, in order. */
    List<String> holding(String dimension, String ofDimension, List<String> ofValues) {
        var things = things(ofDimension, ofValues);
        return members.of(dimension).stream()
                .map(Member::value)
                .filter(value -> things(dimension, List.of(value)).stream().anyMatch(things::contains))
                .sorted()
                .toList();
    }

    /** How many members a dimension has. */
    int count(String dimension) {
        return members.of(dimension).size();
    }

    /** Whether any thing at all belongs to both members. */
    boolean overlap(String dimension, List<String> values, String otherDimension, List<String> otherValues) {
        if (catalog.dimension(dimension).axis()
                != catalog.dimension(otherDimension).axis()) {
            return true;
        }
        var left = things(dimension, values);
        var right = things(otherDimension, otherValues);
        return left.isEmpty() || right.isEmpty() || left.stream().anyMatch(right::contains);
    }

    private boolean matching(List<Filter> left, List<Filter> right) {
        return left.stream()
                .allMatch(one -> right.contains(one) || right.stream().anyMatch(other -> standsFor(one, other)));
    }

    private boolean standsFor(Filter left, Filter right) {
        return switch (left) {
            case Filter.In(var dimension, var values) ->
                right instanceof Filter.In(var other, var others) && sameThings(dimension, values, other, others);
            case Filter.NotIn(var dimension, var values) ->
                right instanceof Filter.NotIn(var other, var others) && sameThings(dimension, values, other, others);
            case Filter _ -> false;
        };
    }

    private boolean sameThings(String dimension, List<String> values, String other, List<String> others) {
        var things = things(dimension, values);
        return !things.isEmpty() && things.equals(things(other, others));
    }

    /** The finest members (items, banners) that carry one of the values. */
    private Set<String> things(String dimension, List<String> values) {
        var found = new HashSet<String>();
        for (var member : members.all()) {
            boolean own = member.dimension().equals(dimension) && values.contains(member.value()) && finest(member);
            boolean trait =
                    values.contains(Objects.requireNonNullElse(member.traits().get(dimension), "")) && finest(member);
            if (own || trait) {
                found.add(member.dimension() + "=" + member.value());
            }
        }
        return found;
    }

    private boolean finest(Member member) {
        var dimension = catalog.dimension(member.dimension());
        var partition = catalog.partition(dimension.axis());
        return dimension.levels().size() == 1
                && !member.traits().isEmpty()
                && partition.members().contains(dimension.levels().getFirst());
    }

    private static List<Filter> parts(Filter filter) {
        return filter instanceof Filter.And(var parts) ? parts : List.of(filter);
    }
}
