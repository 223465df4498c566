package salesassistant.semantics.insight;

/**
 * Something that stands out in an answer, weighed.
 *
 * @param size how much it matters, from 0 to 1: how far something moved, as a part of the whole
 * @param certainty how sure it is that it is more than chance, from 0 to 1, corrected for how much was looked at; 1 for
 *     what is counted rather than tested
 * @param surprise how unlikely it was, in powers of ten
 */
public record Insight(Notable what, double size, double certainty, double surprise, Tenor tenor) {

    /** What the ranking goes by. */
    public double weight() {
        return size * surprise;
    }

    public String kind() {
        return what.kind();
    }
}
