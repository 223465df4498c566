package salesassistant.semantics.reading.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.catalog.ValueType;

/** Finds members of searchable dimensions by words of their names: "Squeeze 750 g" for the one item that has them all. */
final class NameParts {

    private static final int LONGEST = 6;
    private static final int MOST_CANDIDATES = 6;
    private static final double COST = 0.8;

    private record Name(String dimension, String value, Set<String> keys) {}

    private final List<Name> names = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    NameParts(Catalog catalog, Members members) {
        for (var dimension : catalog.dimensions()) {
            // A company's names carry what nobody says: a legal form, a country.
            boolean longNames = catalog.isMetricView() && dimension.type() == ValueType.TEXT;
            if (dimension.searchable() || longNames) {
                members.of(dimension.name()).forEach(member -> add(dimension, member));
            }
        }
    }

    private void add(Dimension dimension, Member member) {
        var parts = new HashSet<String>();
        Tokens.of(member.value()).forEach(token -> parts.add(token.key()));
        keys.addAll(parts);
        names.add(new Name(dimension.name(), member.value(), parts));
    }

    boolean knows(String key) {
        return keys.contains(key);
    }

    /** The pieces that begin at a token; the words must name something more than a number or a unit. */
    List<Piece> at(List<String> question, int from) {
        var pieces = new ArrayList<Piece>();
        var wanted = new HashSet<String>();
        var fitting = List.copyOf(names);
        for (int to = from; to < Math.min(question.size(), from + LONGEST); to++) {
            wanted.add(question.get(to));
            fitting = fitting.stream()
                    .filter(name -> name.keys().containsAll(wanted))
                    .toList();
            if (fitting.isEmpty()) {
                break;
            }
            if (fitting.size() <= MOST_CANDIDATES && telling(wanted)) {
                int end = to + 1;
                byDimension(fitting).forEach(some -> pieces.add(piece(from, end, some)));
            }
        }
        return pieces;
    }

    private static Collection<List<Name>> byDimension(List<Name> fitting) {
        return fitting.stream()
                .collect(Collectors.groupingBy(Name::dimension, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static Piece piece(int from, int to, List<Name> fitting) {
        var values = fitting.stream().map(Name::value).sorted().toList();
        double cost = COST * values.size();
        return new Piece(
                from, to, new Meaning.MemberWord(fitting.getFirst().dimension(), values, true), cost, Set.of());
    }

    private static boolean telling(Set<String> wanted) {
        return wanted.stream().anyMatch(key -> key.length() > 2 && key.chars().allMatch(Character::isLetter));
    }
}
