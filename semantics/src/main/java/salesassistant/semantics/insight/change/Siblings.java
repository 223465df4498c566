package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.List;

/** Items of one brand that moved the same way are one cause. */
record Siblings(Courses items) {

    List<Mover> merged(List<Mover> movers) {
        var all = new ArrayList<Mover>();
        for (var mover : movers) {
            var sibling = all.stream().filter(other -> areOfOne(other, mover)).findFirst();
            sibling.ifPresent(all::remove);
            all.add(sibling.map(other -> other.with(mover)).orElse(mover));
        }
        return all;
    }

    private boolean areOfOne(Mover one, Mover other) {
        return isItem(one)
                && isItem(other)
                && one.sort() == other.sort()
                && one.excess() * other.excess() > 0
                && one.place().size() == other.place().size()
                && one.place()
                        .subList(0, one.place().size() - 1)
                        .equals(other.place().subList(0, other.place().size() - 1));
    }

    /** Whether it was found as an item, all of whose columns the table tells. */
    private boolean isItem(Mover mover) {
        return mover.element().courses().equals(items)
                && items.tells(mover.element().place()) == items.columns().size();
    }
}
