package salesassistant.semantics.insight.change;

import java.util.Optional;
import salesassistant.semantics.insight.FigureRef;

/**
 * A thing that was looked at and does not explain the change.
 *
 * @param measure the figure by which it was judged
 */
public record Exclusion(Cause.Kind kind, String measure, Optional<FigureRef> now, Optional<FigureRef> percent) {}
