package salesassistant.simulator.people;

import org.jspecify.annotations.Nullable;

/** What a person may see of the sales: all of it, those of one retailer, or nothing. */
public record Right(boolean select, @Nullable String retailer) {

    /** Every row. */
    public static Right everything() {
        return new Right(true, null);
    }

    /** The rows of one retailer group: a row filter. */
    public static Right only(String retailer) {
        return new Right(true, retailer);
    }

    /** No row, and an error for asking. */
    public static Right none() {
        return new Right(false, null);
    }
}
