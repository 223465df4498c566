package salesassistant.semantics.insight.change;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;

/** Parts of a change in per cent. */
final class Shares {

    private Shares() {}

    /** Empty where the whole is nothing. */
    static Optional<FigureRef> of(FigureRef part, Optional<FigureRef> whole) {
        return whole.filter(change -> change.value().signum() != 0)
                .map(change -> new FigureRef.Formula(Operation.SHARE, List.of(part, change)));
    }
}
