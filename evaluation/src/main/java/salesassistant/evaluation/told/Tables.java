package salesassistant.evaluation.told;

import java.time.LocalDate;
import java.util.OptionalDouble;

/** What references point into. */
public interface Tables {

    /** Whether a column holds what is counted or computed, rather than names. */
    static boolean isMeasured(String column) {
        return Units.of(column).isPresent();
    }

    /**
     * The number in a cell; empty where there is none.
     *
     * @param statement which statement of an answer to why returned the table; empty for the answer's own
     */
    OptionalDouble number(String statement, int row, String column);

    /** The rate of value added tax in per cent that holds in a country from just that day on. */
    OptionalDouble rate(String country, LocalDate from);
}
