package salesassistant.app.dashboard.builtin;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/**
 * A tile with its numbers.
 *
 * @param question the words that ask for it; empty where none mean just this
 * @param rowQuestions the same for each row, in order
 * @param why the words that ask why a number changed
 * @param trouble why there are no numbers; empty where there are
 */
public record TileView(
        TileFace face,
        Query query,
        ResultTable table,
        Optional<String> question,
        List<Optional<String>> rowQuestions,
        Why why,
        Optional<String> trouble) {

    public TileView {
        rowQuestions = List.copyOf(rowQuestions);
    }

    /** The words that ask why: of the tile's number, and of each of its rows. */
    public record Why(Optional<String> question, List<Optional<String>> rowQuestions) {

        static final Why NOBODY_ASKS = new Why(Optional.empty(), List.of());

        public Why {
            rowQuestions = List.copyOf(rowQuestions);
        }
    }
}
