package salesassistant.semantics.reading.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.catalog.ValueType;

/** "Stenugn" for the brand "Stenugn & Son": the beginning of a name that names of items begin with is said for it, not for each of them. */
final class ShortNames {

    /** Nearer than any single item of that name. */
    private static final double COST = 0.5;

    private record Name(String dimension, String value, List<String> keys) {}

    private final Map<String, List<Name>> byFirstKey = new HashMap<>();

    ShortNames(Catalog catalog, Members members) {
        var beginnings = new HashSet<List<String>>();
        for (var dimension : catalog.dimensions()) {
            if (dimension.searchable()) {
                members.of(dimension.name())
                        .forEach(member -> beginnings.addAll(properBeginnings(keysOf(member.value()))));
            }
        }
        catalog.dimensions().stream()
                .filter(ShortNames::isNamed)
                .forEach(dimension -> members.of(dimension.name()).forEach(member -> {
                    var keys = keysOf(member.value());
                    if (keys.size() > 1 && isTelling(keys.getFirst()) && beginnings.contains(keys)) {
                        byFirstKey
                                .computeIfAbsent(keys.getFirst(), _ -> new ArrayList<>())
                                .add(new Name(dimension.name(), member.value(), keys));
                    }
                }));
    }

    private static boolean isNamed(Dimension dimension) {
        return dimension.axis() == Axis.PRODUCT && dimension.type() == ValueType.TEXT && !dimension.searchable();
    }

    /** The pieces that begin at a token. */
    List<Piece> at(List<String> question, int from) {
        var names = byFirstKey.getOrDefault(question.get(from), List.of());
        return names.stream()
                .filter(name -> names.stream().noneMatch(other -> isBeginning(other.keys(), name.keys())))
                .map(name -> piece(name, question, from))
                .toList();
    }

    private static Piece piece(Name name, List<String> question, int from) {
        int length = (int) IntStream.range(0, Math.min(name.keys().size(), question.size() - from))
                .takeWhile(i -> name.keys().get(i).equals(question.get(from + i)))
                .count();
        var word = new Meaning.MemberWord(name.dimension(), List.of(name.value()), true);
        return new Piece(from, from + length, word, COST, Set.of());
    }

    /** The lines of a brand are called by its name and their own; the brand is what is shortened. */
    private static boolean isBeginning(List<String> shorter, List<String> longer) {
        return shorter.size() < longer.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }

    private static List<List<String>> properBeginnings(List<String> keys) {
        return IntStream.range(1, keys.size())
                .mapToObj(length -> keys.subList(0, length))
                .toList();
    }

    private static List<String> keysOf(String name) {
        return Tokens.of(name).stream().map(Token::key).toList();
    }

    private static boolean isTelling(String key) {
        return key.length() > 2 && key.chars().allMatch(Character::isLetter);
    }
}
