package salesassistant.app.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.catalog.Members;

/** Collects members from rows of a level and dimension values; what a member always comes with is a trait of it. */
final class MemberIndex {

    private static final String SEVERAL = "\u0000several";

    private final Map<String, List<Member>> byDimension = new LinkedHashMap<>();

    /** Adds rows whose first cell is the level and whose others are the values of the dimensions, in their order. */
    void add(List<Dimension> dimensions, List<List<@Nullable Object>> rows) {
        for (int i = 0; i < dimensions.size(); i++) {
            var dimension = dimensions.get(i);
            var traits = new TreeMap<String, Map<String, String>>();
            for (var row : rows) {
                var value = row.get(i + 1);
                if (value != null && dimension.levels().contains(String.valueOf(row.getFirst()))) {
                    collect(traits.computeIfAbsent(value.toString(), _ -> new HashMap<>()), dimensions, row);
                }
            }
            byDimension.put(dimension.name(), membersOf(dimension, traits));
        }
    }

    private static void collect(Map<String, String> traits, List<Dimension> dimensions, List<@Nullable Object> row) {
        for (int i = 0; i < dimensions.size(); i++) {
            var value = row.get(i + 1);
            if (value != null) {
                traits.merge(
                        dimensions.get(i).name(), value.toString(), (one, other) -> one.equals(other) ? one : SEVERAL);
            }
        }
    }

    private static List<Member> membersOf(Dimension dimension, Map<String, Map<String, String>> traits) {
        var members = new ArrayList<Member>();
        traits.forEach((value, all) -> {
            all.remove(dimension.name());
            all.values().removeIf(SEVERAL::equals);
            members.add(new Member(dimension.name(), value, all));
        });
        members.sort(Comparator.comparing(Member::value));
        return members;
    }

    Members members() {
        return new Members(byDimension);
    }
}
