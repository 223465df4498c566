package salesassistant.semantics.reading;

import salesassistant.semantics.reading.Interpretation.Reason;

/** Ends the resolving of one draft where a part does not fit; never leaves the resolver. */
final class UnfitDraft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Resolution resolution;

    UnfitDraft(Resolution resolution) {
        super(null, null, false, false);
        this.resolution = resolution;
    }

    static UnfitDraft because(Reason reason, String why) {
        return new UnfitDraft(new Resolution.Unfit(reason, why));
    }

    Resolution resolution() {
        return resolution;
    }
}
