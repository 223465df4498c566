package salesassistant.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A column of names or periods: its members in the order of the table, the nouns for them, and their periods. */
final class Dimension {

    private final int column;
    private final String label;
    private final Set<String> nouns;
    private final List<String> members;
    private final Map<String, Moment> moments;
    private final List<String> inTime;
    private final boolean repeated;

    Dimension(int column, String label, Set<String> nouns, List<String> members, Map<String, Moment> moments) {
        this.column = column;
        this.label = label;
        this.nouns = nouns;
        this.members = members;
        this.moments = moments;
        var sorted = new ArrayList<>(members);
        sorted.sort((one, other) -> moment(one).compareTo(moment(other)));
        this.inTime = List.copyOf(sorted);
        this.repeated = repeats(moments);
    }

    int column() {
        return column;
    }

    String label() {
        return label;
    }

    Set<String> nouns() {
        return nouns;
    }

    List<String> members() {
        return members;
    }

    Map<String, Moment> moments() {
        return moments;
    }

    boolean isTime() {
        return !moments.isEmpty();
    }

    /** The members in the order of time. */
    List<String> inTime() {
        return inTime;
    }

    /** The members a said period covers. */
    Set<String> in(Moment said) {
        var found = new TreeSet<String>();
        for (String member : members) {
            if (Optional.ofNullable(moments.get(member))
                    .filter(moment -> moment.isIn(said))
                    .isPresent()) {
                found.add(member);
            }
        }
        return found;
    }

    /** True where the same weeks, months or quarters of several years are there. */
    boolean isRepeated() {
        return repeated;
    }

    private static boolean repeats(Map<String, Moment> moments) {
        var years = new HashMap<Moment, Set<Integer>>();
        moments.values()
                .forEach(moment -> years.computeIfAbsent(moment.inYear(0), key -> new HashSet<>())
                        .add(moment.year()));
        return years.values().stream().anyMatch(some -> some.size() > 1)
                && moments.values().stream().noneMatch(Moment::isYear);
    }

    /** True where no period between the first and the last is missing. */
    boolean isUnbroken() {
        Moment first = moment(inTime.getFirst());
        Moment last = moment(inTime.getLast());
        int apart = first.week() > 0
                ? last.week() - first.week() + 52 * (last.year() - first.year())
                : first.month() > 0
                        ? last.month() - first.month() + 12 * (last.year() - first.year())
                        : first.quarter() > 0
                                ? last.quarter()
                                        - first.quarter()
                                        + (first.isHalf() ? 2 : 4) * (last.year() - first.year())
                                : last.year() - first.year();
        return apart + 1 <= members.size();
    }

    Moment moment(String member) {
        return Optional.ofNullable(moments.get(member)).orElse(Moment.ofYear(0));
    }
}
