package salesassistant.semantics.insight.change;

import java.util.Optional;
import salesassistant.semantics.insight.FigureRef;

/**
 * How much a figure changed.
 *
 * @param before empty where there was nothing to compare with
 * @param change in the figure's own unit; percentage points where it is a percentage
 * @param percent empty where it makes no sense: without a base, or where the figure is a percentage itself
 */
public record Size(
        FigureRef now, Optional<FigureRef> before, Optional<FigureRef> change, Optional<FigureRef> percent) {}
