package salesassistant.app.dashboard.builtin;

import java.util.List;
import java.util.Map;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Period;

/**
 * A board as its reader sees it.
 *
 * @param chosen the members the reader has limited it to, by dimension
 */
public record BoardView(
        String name,
        String title,
        OpenCatalog open,
        Language language,
        Map<String, String> chosen,
        Period period,
        Comparison yearAgo,
        List<BoardFilter> filters,
        List<TileView> tiles) {

    public BoardView {
        filters = List.copyOf(filters);
        tiles = List.copyOf(tiles);
    }
}
