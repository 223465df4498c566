package salesassistant.semantics.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.reading.Said.Lean;

/** Which members that were spoken of before give way to what is said now. */
final class OtherMembers {

    private final Catalog catalog;
    private final SameItems sameItems;
    private final Widening widening;

    OtherMembers(Catalog catalog, Members members) {
        this.catalog = catalog;
        this.sameItems = new SameItems(catalog, members);
        this.widening = new Widening(catalog);
    }

    boolean replace(Said.MembersNamed before, Parts now) {
        return widening.lifts(now, before) || !(before.own() && ownStays(before, now)) && replaced(before, now);
    }

    private boolean ownStays(Said.MembersNamed own, Parts now) {
        return now.all(Said.MembersNamed.class).stream()
                .allMatch(m -> sameItems.overlap(own.dimension(), own.values(), m.dimension(), m.values())
                        && !m.dimension().equals(own.dimension()));
    }

    /** Members give way to others of their dimension, to ones they share nothing with, and to cuts they are not published with. */
    private boolean replaced(Said.MembersNamed before, Parts now) {
        for (var members : now.all(Said.MembersNamed.class)) {
            boolean bothExcluded = members.excluded() && before.excluded();
            boolean sameDimension = members.dimension().equals(before.dimension()) && !bothExcluded;
            boolean apart = !members.excluded()
                    && !before.excluded()
                    && !sameItems.overlap(before.dimension(), before.values(), members.dimension(), members.values());
            if (sameDimension
                    || apart
                    || corrected(before, members, now)
                    || unpublished(before.dimension(), members.dimension())) {
                return true;
            }
        }
        return false;
    }

    /** "I meant ketchup" takes back the brand that was understood. */
    private boolean corrected(Said.MembersNamed before, Said.MembersNamed members, Parts now) {
        return now.all(Said.FollowUpNamed.class).contains(new Said.FollowUpNamed(Lean.MEANT))
                && !before.own()
                && catalog.dimension(before.dimension()).axis()
                        == catalog.dimension(members.dimension()).axis();
    }

    private boolean unpublished(String left, String right) {
        var axis = catalog.dimension(left).axis();
        if (axis != catalog.dimension(right).axis()) {
            return false;
        }
        Set<String> both = new LinkedHashSet<>(List.of(left, right));
        return catalog.levelFor(axis, both).isEmpty();
    }
}
