package salesassistant.app.dashboard.builtin;

import java.util.List;

/**
 * Something a board can be limited by.
 *
 * @param kind category, market or period
 * @param chosen the id of the option that holds; empty where it is not limited
 * @param all what it means where it is not limited
 */
public record BoardFilter(String kind, String label, String chosen, String all, List<Option> options) {

    public BoardFilter {
        options = List.copyOf(options);
    }
}
