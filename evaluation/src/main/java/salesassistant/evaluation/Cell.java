package salesassistant.evaluation;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A value of a table in the one form in which values from the database and from JSON can be compared. */
sealed interface Cell {

    record Missing() implements Cell {
        @Override
        public String toString() {
            return "–";
        }
    }

    record Figure(double value) implements Cell {
        @Override
        public String toString() {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    record Words(String text) implements Cell {

        @Override
        public String toString() {
            return text;
        }

        /** Long numbers travel as text. */
        boolean says(double number) {
            try {
                return near(Double.parseDouble(text), number);
            } catch (NumberFormatException notANumber) {
                return false;
            }
        }
    }

    Cell MISSING = new Missing();

    /** Within a millionth, relative above one: sums in another order differ in their last digits. */
    double TOLERANCE = 1e-6;

    static Cell of(@Nullable Object value) {
        return switch (value) {
            case null -> MISSING;
            case BigDecimal exact -> new Figure(exact.doubleValue());
            case Number number -> Double.isFinite(number.doubleValue()) ? new Figure(number.doubleValue()) : MISSING;
            case LocalDate day -> new Words(day.toString());
            case Timestamp time -> ofText(time.toLocalDateTime().toString());
            default -> ofText(value.toString());
        };
    }

    /** A midnight is the day it begins. */
    private static Cell ofText(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new Words(plain.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)[t ]00:00(:00(\\.0+)?)?z?$", "$1"));
    }

    default boolean matches(Cell found, double scale) {
        return switch (this) {
            case Missing nothing -> found instanceof Missing;
            case Words words ->
                switch (found) {
                    case Words other -> words.equals(other);
                    case Figure number -> words.says(number.value());
                    case Missing nothing -> false;
                };
            case Figure expected ->
                switch (found) {
                    case Figure number -> near(expected.value() * scale, number.value());
                    case Words other -> other.says(expected.value() * scale);
                    case Missing nothing -> false;
                };
        };
    }

    static boolean near(double a, double b) {
        return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }
}
