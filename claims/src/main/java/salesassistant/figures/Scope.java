package salesassistant.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows a claim is about: the members chosen in each dimension; no choice is the whole. */
record Scope(Layout layout, Map<Dimension, Set<String>> chosen) {

    static Scope whole(Layout layout) {
        return new Scope(layout, Map.of());
    }

    boolean isWhole() {
        return chosen.isEmpty();
    }

    Scope with(Dimension dimension, Set<String> members) {
        var more = new LinkedHashMap<>(chosen);
        more.put(dimension, members);
        return new Scope(layout, more);
    }

    Scope without(Dimension dimension) {
        var fewer = new LinkedHashMap<>(chosen);
        fewer.remove(dimension);
        return new Scope(layout, fewer);
    }

    /** Those some members are ranked among: all but what only describes them, such as the town of a shop. */
    Scope around(Dimension ranked, Set<String> members) {
        var fewer = new LinkedHashMap<>(chosen);
        fewer.remove(ranked);
        fewer.entrySet()
                .removeIf(entry -> layout.index().rowsOf(entry.getKey(), entry.getValue()).stream()
                        .allMatch(row -> members.contains(layout.member(row, ranked))));
        return new Scope(layout, fewer);
    }

    /** The rows of members, without totals. */
    List<Integer> rows() {
        if (chosen.isEmpty()) {
            return layout.rows();
        }
        List<Integer> fewest = chosen.entrySet().stream()
                .map(entry -> layout.index().rowsOf(entry.getKey(), entry.getValue()))
                .min(Comparator.comparingInt(List::size))
                .orElse(layout.rows());
        Set<Integer> totals = Set.copyOf(layout.totals());
        return fewest.stream()
                .filter(row -> !totals.contains(row) && holds(row))
                .toList();
    }

    /** The rows of a total over what is not chosen. */
    List<Integer> totalRows() {
        return layout.totals().stream().filter(this::totals).toList();
    }

    private boolean holds(int row) {
        return chosen.entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(layout.member(row, entry.getKey())));
    }

    private boolean totals(int row) {
        return layout.dimensions().stream().allMatch(dimension -> {
            Set<String> members = chosen.get(dimension);
            boolean total = ColumnProfile.isTotal(layout.member(row, dimension));
            return members == null
                    ? total || dimension.isTime() && timeIsOpen()
                    : members.contains(layout.member(row, dimension));
        });
    }

    private boolean timeIsOpen() {
        return layout.time().filter(time -> time.members().size() == 1).isPresent();
    }
}
