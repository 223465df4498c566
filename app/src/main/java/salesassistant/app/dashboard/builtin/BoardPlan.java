package salesassistant.app.dashboard.builtin;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.semantics.catalog.Label;

/**
 * A board as it is described: what stands on it, in order.
 *
 * @param own whether it is about the user's own company, where the catalog names one
 */
record BoardPlan(
        String name, Label title, @DefaultValue("false") boolean own, List<TilePlan> tiles) {

    BoardPlan {
        tiles = List.copyOf(tiles);
    }
}
