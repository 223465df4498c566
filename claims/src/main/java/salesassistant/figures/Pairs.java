package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which periods a movement is measured between: those that are said, else the neighbours of one, else what is usual. */
record Pairs(List<Moment> said, boolean yearAgo, boolean previous, boolean near) {

    Pairs(List<Moment> said, boolean yearAgo, boolean previous) {
        this(said, yearAgo, previous, false);
    }

    /** Only neighbours in time, and the year before. */
    Pairs closely() {
        return new Pairs(said, yearAgo, previous, true);
    }

    /** Members of the time dimension before and after. */
    record Pair(Set<String> before, Set<String> after) {}

    /** True where two periods are named, so that no column of an earlier period is meant. */
    boolean onlyInRows() {
        return previous;
    }

    List<Pair> of(Dimension time, Scope scope) {
        List<Moment> inOrder = said.stream().distinct().sorted().toList();
        var pairs = new ArrayList<Pair>();
        if (inOrder.size() >= 2) {
            for (int i = 0; i < inOrder.size(); i++) {
                for (int j = i + 1; j < inOrder.size(); j++) {
                    add(pairs, time.in(inOrder.get(i)), time.in(inOrder.get(j)));
                }
            }
            return pairs;
        }
        Set<String> chosen =
                inOrder.isEmpty() ? scope.chosen().getOrDefault(time, Set.of()) : time.in(inOrder.getFirst());
        List<String> all = time.inTime();
        if (chosen.isEmpty() || chosen.size() == all.size()) {
            add(pairs, Set.of(all.getFirst()), Set.of(all.getLast()));
            if (all.size() > 2) {
                add(pairs, Set.of(all.get(all.size() - 2)), Set.of(all.getLast()));
            }
            years(pairs, time);
            ago(pairs, time, all.getLast());
            return pairs;
        }
        if (chosen.size() == 1) {
            around(pairs, time, all, chosen.iterator().next());
        } else {
            List<String> inTime = all.stream().filter(chosen::contains).toList();
            add(pairs, Set.of(inTime.getFirst()), Set.of(inTime.getLast()));
            wholeBefore(pairs, time, chosen);
        }
        return pairs;
    }

    private void around(List<Pair> pairs, Dimension time, List<String> all, String chosen) {
        int at = all.indexOf(chosen);
        if (at > 0 && !yearAgo) {
            add(pairs, Set.of(all.get(at - 1)), Set.of(chosen));
            if (!previous && !near) {
                add(pairs, Set.of(all.getFirst()), Set.of(chosen));
            }
        }
        if (at >= 0 && at < all.size() - 1 && !yearAgo && !previous && !near) {
            add(pairs, Set.of(chosen), Set.of(all.getLast()));
        }
        if (!previous) {
            ago(pairs, time, chosen);
        }
    }

    private static void ago(List<Pair> pairs, Dimension time, String chosen) {
        Moment moment = time.moment(chosen);
        time.members().stream()
                .filter(member -> time.moment(member).year() == moment.year() - 1
                        && time.moment(member).sameTimeOfYear(moment))
                .forEach(member -> add(pairs, Set.of(member), Set.of(chosen)));
    }

    /** A year's periods against the year before. */
    private static void wholeBefore(List<Pair> pairs, Dimension time, Set<String> chosen) {
        var before = new TreeSet<String>();
        for (String member : chosen) {
            Moment moment = time.moment(member);
            time.members().stream()
                    .filter(other -> time.moment(other).year() == moment.year() - 1
                            && time.moment(other).sameTimeOfYear(moment))
                    .forEach(before::add);
        }
        add(pairs, before, chosen);
    }

    private static void years(List<Pair> pairs, Dimension time) {
        List<Integer> years = time.moments().values().stream()
                .map(Moment::year)
                .filter(year -> year > 0)
                .distinct()
                .sorted()
                .toList();
        if (years.size() >= 2) {
            add(pairs, time.in(Moment.ofYear(years.get(years.size() - 2))), time.in(Moment.ofYear(years.getLast())));
        }
    }

    private static void add(List<Pair> pairs, Set<String> before, Set<String> after) {
        if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
            pairs.add(new Pair(before, after));
        }
    }
}
