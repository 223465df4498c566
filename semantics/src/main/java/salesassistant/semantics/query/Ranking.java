package salesassistant.semantics.query;

import java.util.Optional;

/**
 * Only the first rows by a figure.
 *
 * @param figure one of the query's figures
 * @param ties whether rows equal to the last one are shown too
 * @param within a breakdown dimension inside each of whose members the ranking is made anew
 * @param others whether a last row holds everything not shown, recomputed
 */
public record Ranking(
        Figure figure, Direction direction, int count, boolean ties, Optional<String> within, boolean others) {

    public Ranking {
        if (count < 1) {
            throw new IllegalArgumentException("A ranking shows at least one row.");
        }
    }

    public static Ranking top(Figure figure, int count) {
        return new Ranking(figure, Direction.DESCENDING, count, false, Optional.empty(), false);
    }
}
