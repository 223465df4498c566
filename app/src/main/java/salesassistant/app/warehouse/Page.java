package salesassistant.app.warehouse;

/**
 * A stretch of a result's rows.
 *
 * @param offset how many rows come before it
 * @param limit how many rows it has at most
 */
public record Page(long offset, int limit) {

    public Page {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("A page starts at a row and has at least one.");
        }
    }

    public static Page first(int limit) {
        return new Page(0, limit);
    }
}
