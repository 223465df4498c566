package salesassistant.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Something a sentence mentions, from one token to another. */
sealed interface Mention {

    int start();

    int end();

    /** Members of a dimension, by name; the total of it where that is named. */
    record Named(int start, int end, Dimension dimension, Set<String> members, boolean total) implements Mention {}

    /** A period. */
    record Dated(int start, int end, Moment moment) implements Mention {}

    /** Words for figures and the columns they may mean; none where the table has no such figures. */
    record Figures(int start, int end, List<Measure> measures) implements Mention {}

    /** A number. */
    record Amount(int start, int end, Numeral numeral) implements Mention {}

    /** A turn of phrase. */
    record Hint(int start, int end, EnumSet<Cue> cues) implements Mention {

        boolean is(Cue cue) {
            return cues.contains(cue);
        }
    }

    /** An ordinal or a number of rank. */
    record Place(int start, int end, int rank) implements Mention {}

    /** A noun for the members of a dimension. */
    record Noun(int start, int end, Dimension dimension) implements Mention {}

    /** A name the table does not have. */
    record Stranger(int start, int end) implements Mention {}

    /** Digits or a fraction's sign that are not read as a number. */
    record Unread(int start, int end) implements Mention {}

    /** Where one part of a sentence ends. */
    record Break(int start, int end, boolean opens, boolean closes) implements Mention {}
}
