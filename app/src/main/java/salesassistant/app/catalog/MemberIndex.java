package salesassistant.app.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Launches;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.catalog.Members;

/** Collects members from rows of a level and dimension values; what a member always comes with is a trait of it. */
final class MemberIndex {

    private static final String SEVERAL = "\u0000several";

    private static final int ISO_DAY = 10;

    private final Map<String, List<Member>> byDimension = new LinkedHashMap<>();
    private final Map<String, Map<String, LocalDate>> launches = new HashMap<>();

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

    /**
     * Adds when members came to the market: with the earliest of their items, where all of them say so.
     *
     * @param launch the dimension that says it, on rows of items alone
     */
    void addLaunches(List<Dimension> dimensions, Dimension launch, List<List<@Nullable Object>> rows) {
        int day = dimensions.indexOf(launch) + 1;
        for (int i = 0; i < dimensions.size(); i++) {
            var days = new HashMap<String, LocalDate>();
            for (var row : rows) {
                var value = row.get(i + 1);
                if (value != null && launch.levels().contains(String.valueOf(row.getFirst()))) {
                    days.merge(value.toString(), day(row.get(day)), (one, other) -> one.isBefore(other) ? one : other);
                }
            }
            days.values().removeIf(LocalDate.MIN::equals);
            launches.put(dimensions.get(i).name(), days);
        }
    }

    /** What has no day was there before any other. */
    private static LocalDate day(@Nullable Object cell) {
        return cell == null ? LocalDate.MIN : LocalDate.parse(cell.toString().substring(0, ISO_DAY));
    }

    Launches launches() {
        return new Launches(launches);
    }

    Members members() {
        return new Members(byDimension);
    }
}
