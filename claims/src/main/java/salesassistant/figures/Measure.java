package salesassistant.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column of numbers: the words and concepts that name it, what kind of figure it holds, and for which period when its
 * name says so. A ratio (price, share, rate) is never added up.
 */
record Measure(int column, String label, Set<String> words, Set<String> concepts, Kind kind, Scale scale, When when) {

    enum Kind {
        LEVEL,
        RATIO,
        SHARE,
        RATE,
        CHANGE,
        DIFFERENCE,
        POINTS,
        INDEX,
        RANK
    }

    /** How its cells become figures: thousands or millions, fractions for per cents, a currency. */
    record Scale(Unit unit, double factor, boolean fraction, boolean perhapsFraction, String currency, int decimals) {}

    /** The period its name says: this or an earlier one, or a certain one. */
    record When(boolean earlier, Optional<Moment> moment) {}

    /** Before a concept that a figure is divided by. */
    static final String PER = "PER_";

    /** "Total (MSEK)": of all the other columns together. */
    boolean isTotal() {
        return words.isEmpty() && Token.words(label).stream().anyMatch(ColumnWords.TOTAL::contains);
    }

    /** The kg of a price per kg: said without "per" it means other figures. */
    Set<String> perWhat() {
        List<String> all = Token.words(label);
        int per = per(all);
        return per < 0 ? Set.of() : Set.copyOf(all.subList(per + 1, all.size()));
    }

    /** The group of "share of the group": said alone it means no such figures. */
    Set<String> ofWhat() {
        List<String> all = Token.words(label);
        int of =
                all.stream().filter(Words.OF::has).findFirst().map(all::indexOf).orElse(all.size());
        return Set.copyOf(all.subList(of, all.size()));
    }

    /** Where a name says what a figure is divided by: "price per kg", "SEK/l". */
    static int per(List<String> words) {
        int slash = words.indexOf("/");
        return words.contains("per") ? words.indexOf("per") : slash;
    }

    boolean isPercent() {
        return scale.unit() == Unit.PERCENT;
    }

    /** True where the table has figures of members or periods and never says what they are. */
    boolean isUnnamed() {
        return concepts.isEmpty() && words.equals(Set.of("figure"));
    }

    boolean isLevel() {
        return kind == Kind.LEVEL
                || kind == Kind.RATIO
                || kind == Kind.SHARE
                || kind == Kind.RATE
                || kind == Kind.INDEX;
    }

    boolean isMovement() {
        return kind == Kind.CHANGE || kind == Kind.DIFFERENCE || kind == Kind.POINTS;
    }

    boolean adds() {
        return kind == Kind.LEVEL || kind == Kind.DIFFERENCE || kind == Kind.SHARE;
    }
}
