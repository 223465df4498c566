package salesassistant.app.dashboard.builtin;

import java.util.Optional;

/**
 * What the reader of a board has chosen, as the page names it.
 *
 * @param category a member of the category
 * @param market a dimension and its member, as {@code region:Norr}
 * @param period one of the periods offered
 */
public record Choice(Optional<String> category, Optional<String> market, Optional<String> period) {}
