package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.reading.Said.Wanted;

/** A draft while it is being resolved: what was said, what is wanted, and what has been filled in so far. */
final class Filling {

    private final List<Slot> said;
    private final List<Slot> shown;
    private final Set<Wanted> wanted;

    Filling(Draft draft) {
        this.said = new ArrayList<>(draft.slots());
        this.shown = new ArrayList<>(draft.slots());
        this.wanted = new Parts(draft.slots()).wanted();
    }

    /** What was said, with what follows from it. */
    Parts parts() {
        return new Parts(said);
    }

    /** What is to be calculated; grows while the draft is completed. */
    Set<Wanted> wanted() {
        return wanted;
    }

    boolean wants(Wanted one) {
        return wanted.contains(one);
    }

    boolean wantsShare() {
        return wants(Wanted.SHARE) || wants(Wanted.SHARE_CHANGE);
    }

    /** Shows a default. */
    void fill(Said part) {
        shown.add(new Slot(part, Chip.Source.DEFAULT, List.of()));
    }

    /** Adds what the catalog knows to follow from what was said. */
    void imply(Said part) {
        var slot = new Slot(part, Chip.Source.CATALOG, List.of());
        said.add(slot);
        shown.add(slot);
    }

    /** Shows the default measure, on the words that say something was sold where there are any. */
    void fillMeasure(String measure) {
        var named = new Said.MeasureNamed(measure);
        for (int i = 0; i < shown.size(); i++) {
            var slot = shown.get(i);
            if (slot.said() instanceof Said.SoldNamed) {
                shown.set(i, new Slot(named, slot.source(), slot.words()));
                return;
            }
        }
        fill(named);
    }

    /** Shows the usual period, on the words that say "now" where there are any. */
    void fillPeriod(Period period) {
        var named = new Said.PeriodNamed(Optional.of(period));
        for (int i = 0; i < shown.size(); i++) {
            var slot = shown.get(i);
            if (slot.said() instanceof Said.NowNamed) {
                shown.set(i, new Slot(named, slot.source(), slot.words()));
                return;
            }
        }
        fill(named);
    }

    /** Everything said and filled in, in order. */
    List<Slot> shown() {
        return List.copyOf(shown);
    }
}
