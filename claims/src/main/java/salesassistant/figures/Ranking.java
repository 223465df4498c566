package salesassistant.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The members of a dimension with their figures of one measure, level or movement, in the order of the figures. */
record Ranking(Measure measure, boolean movement, List<Entry> entries, Map<String, Double> byMember) {

    Ranking(Measure measure, boolean movement, List<Entry> entries) {
        this(measure, movement, entries, byMember(entries));
    }

    private static Map<String, Double> byMember(List<Entry> entries) {
        var found = new HashMap<String, Double>();
        entries.forEach(entry -> found.putIfAbsent(entry.member(), entry.value()));
        return found;
    }

    record Entry(String member, double value) {}

    /** Of declines only those that declined are ranked. */
    Ranking falling() {
        return new Ranking(
                measure,
                true,
                entries.stream().filter(entry -> entry.value() < 0).toList());
    }

    static Ranking levels(Layout layout, Measure measure, Dimension dimension, Scope scope) {
        var facts = new Facts(layout);
        var entries = new ArrayList<Entry>();
        for (String member : dimension.members()) {
            Scope own = scope.with(dimension, Set.of(member));
            List<Fact> levels = facts.levels(measure, own);
            List<Fact> usable = levels.isEmpty() ? facts.means(measure, own) : levels;
            usable.stream().findFirst().ifPresent(fact -> entries.add(new Entry(member, fact.value())));
        }
        return sorted(measure, measure.isMovement(), entries);
    }

    static Ranking movements(
            Layout layout, Measure measure, Dimension dimension, Scope scope, Pairs pairs, boolean absolute) {
        var entries = new ArrayList<Entry>();
        for (String member : dimension.members()) {
            movement(
                            layout,
                            measure,
                            dimension.isTime()
                                    ? scope.without(dimension).with(dimension, Set.of(member))
                                    : scope.with(dimension, Set.of(member)),
                            dimension.isTime() ? new Pairs(List.of(), pairs.yearAgo(), !pairs.yearAgo()) : pairs,
                            absolute)
                    .ifPresent(value -> entries.add(new Entry(member, value)));
        }
        return sorted(measure, true, entries);
    }

    /** A scope's movement: what a column says, else what follows from two periods. */
    static OptionalDouble movement(Layout layout, Measure measure, Scope scope, Pairs pairs, boolean absolute) {
        var facts = new Facts(layout);
        if (measure.isMovement()) {
            return facts.levels(measure, scope).stream()
                    .mapToDouble(Fact::value)
                    .findFirst();
        }
        for (Measure column : layout.movements(measure)) {
            boolean isAbsolute = column.scale().unit() != Unit.PERCENT;
            if (isAbsolute == absolute || measure.isPercent()) {
                OptionalDouble said = facts.levels(column, scope).stream()
                        .mapToDouble(Fact::value)
                        .findFirst();
                if (said.isPresent()) {
                    return said;
                }
            }
        }
        Optional<Facts.Move> move = facts.moves(measure, scope, pairs).stream().findFirst();
        if (move.isPresent()) {
            return absolute
                    ? OptionalDouble.of(move.get().difference().value())
                    : move.get()
                            .percent()
                            .map(fact -> OptionalDouble.of(fact.value()))
                            .orElse(OptionalDouble.empty());
        }
        for (Measure column : layout.movements(measure)) {
            OptionalDouble said = facts.levels(column, scope).stream()
                    .mapToDouble(Fact::value)
                    .findFirst();
            if (said.isPresent() && !absolute) {
                return said;
            }
        }
        return OptionalDouble.empty();
    }

    private static Ranking sorted(Measure measure, boolean movement, List<Entry> entries) {
        entries.sort(Comparator.comparingDouble(Entry::value).reversed());
        return new Ranking(measure, movement, entries);
    }

    /** Only some of them. */
    Ranking among(Set<String> members) {
        return new Ranking(
                measure,
                movement,
                entries.stream()
                        .filter(entry -> members.contains(entry.member()))
                        .toList());
    }

    OptionalDouble value(String member) {
        Double value = byMember.get(member);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The best place of a member from the top or the bottom; members with the same figure share it. */
    int place(String member, boolean fromTop) {
        OptionalDouble own = value(member);
        if (own.isEmpty()) {
            return 0;
        }
        double value = own.getAsDouble();
        return 1
                + (int) entries.stream()
                        .filter(entry -> fromTop ? entry.value() > value : entry.value() < value)
                        .count();
    }

    /** The worst place a member may claim, counting ties. */
    int lastPlace(String member, boolean fromTop) {
        double value = value(member).orElse(Double.NaN);
        return place(member, fromTop)
                - 1
                + (int) entries.stream().filter(entry -> entry.value() == value).count();
    }

    List<String> first(int count, boolean fromTop) {
        List<String> inOrder = entries.stream().map(Entry::member).toList();
        List<String> ordered = fromTop ? inOrder : inOrder.reversed();
        return ordered.subList(0, Math.min(count, ordered.size()));
    }

    String said() {
        return (movement ? "change of " : "") + measure.label() + ": "
                + entries.stream()
                        .limit(3)
                        .map(entry -> entry.member() + " " + Cells.show(entry.value()))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("");
    }
}
