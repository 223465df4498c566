package salesassistant.app.dashboard.builtin;

/**
 * What a tile looks like.
 *
 * @param kind number, trend, bars, movers or dots
 * @param favourable up, down or neither: which way is good news
 */
public record TileFace(String id, String kind, String title, String favourable) {}
