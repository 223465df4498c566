package salesassistant.semantics.reading;

import java.util.Set;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.Said.Wanted;

/** What a question for a reason must look like: one measure that moved, over one whole, with nothing cut out of it. */
final class WhyShape {

    private static final Set<Wanted> EXPLAINED =
            Set.of(Wanted.CHANGE, Wanted.RISE, Wanted.FALL, Wanted.SHARE, Wanted.SHARE_CHANGE);

    private WhyShape() {}

    /** Completes a draft that asks why; every other one stays as it is. */
    static void fit(Filling filling) {
        var parts = filling.parts();
        if (!parts.has(Said.WhyNamed.class)) {
            return;
        }
        boolean cut = parts.has(Said.BreakdownNamed.class)
                || parts.has(Said.GrainNamed.class)
                || parts.has(Said.VersusNamed.class)
                || parts.has(Said.OpenNamed.class)
                || parts.has(Said.RankingNamed.class)
                || parts.has(Said.RankedByNamed.class)
                || parts.has(Said.ConditionNamed.class)
                || parts.has(Said.ItemsNamed.class);
        if (cut || parts.all(Said.MeasureNamed.class).size() > 1 || !EXPLAINED.containsAll(filling.wanted())) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "why, of more than one number");
        }
        if (filling.wantsShare()) {
            filling.wanted().remove(Wanted.SHARE);
            filling.wanted().add(Wanted.SHARE_CHANGE);
        } else {
            filling.wanted().add(Wanted.CHANGE);
        }
        if (parts.members(false).stream().anyMatch(Said.MembersNamed::several)) {
            filling.imply(new Said.TogetherNamed(false));
        }
    }
}
