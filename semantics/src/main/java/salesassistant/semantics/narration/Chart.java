package salesassistant.semantics.narration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The drawing that shows an answer best.
 *
 * @param x the column along which is drawn; its members, its time, or for a scatter its numbers
 * @param y the columns of the numbers
 * @param series the column whose members are drawn apart
 * @param reason why this drawing, in a sentence
 */
public record Chart(Type type, String x, List<String> y, Optional<String> series, String reason) {

    public Chart {
        y = List.copyOf(y);
    }

    /** The same numbers drawn in another way. */
    Chart as(Type other, String why) {
        return new Chart(other, x, y, series, why);
    }

    /** The kinds of drawings; none of them adds what may not be added except the stack, which is chosen accordingly. */
    public enum Type {
        LINE,
        /** A bar for each member, lying, the longest first. */
        BAR,
        GROUPED_BAR,
        STACKED_BAR,
        SCATTER,
        /** A cell for each pair of members, the darker the more. */
        HEATMAP,
        /** Steps that add up to a change. */
        WATERFALL;

        /** The kind of that name; none for any other. */
        public static Optional<Type> of(String code) {
            return Stream.of(values()).filter(type -> type.code().equals(code)).findFirst();
        }

        /** The name used on the wire, for example {@code grouped-bar}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
