package salesassistant.semantics.insight;

import salesassistant.semantics.catalog.Favourable;

/** Whether a finding is good news for the asker. */
public enum Tenor {
    FAVOURABLE,
    UNFAVOURABLE,
    NEUTRAL;

    /** The tenor of a movement of a measure that is welcome in one direction. */
    static Tenor of(Favourable favourable, int direction) {
        if (direction == 0 || favourable == Favourable.NEITHER) {
            return NEUTRAL;
        }
        return (favourable == Favourable.UP) == direction > 0 ? FAVOURABLE : UNFAVOURABLE;
    }
}
