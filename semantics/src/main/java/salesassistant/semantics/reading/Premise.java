package salesassistant.semantics.reading;

import java.util.Optional;
import salesassistant.semantics.reading.Said.Wanted;

/** What somebody who asks why takes to have happened; the figures may say otherwise. */
public enum Premise {
    FELL,
    ROSE,
    /** She only says that something changed. */
    CHANGED;

    /** The premise of a draft; empty where it does not ask why. */
    static Optional<Premise> of(Draft draft) {
        var parts = new Parts(draft.slots());
        if (!parts.has(Said.WhyNamed.class)) {
            return Optional.empty();
        }
        boolean fell = parts.wanted().contains(Wanted.FALL);
        boolean rose = parts.wanted().contains(Wanted.RISE);
        return Optional.of(fell == rose ? CHANGED : fell ? FELL : ROSE);
    }
}
