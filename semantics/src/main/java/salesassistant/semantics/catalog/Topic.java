package salesassistant.semantics.catalog;

/**
 * Something that can be asked about without a number: what a term means, or why the data cannot say something.
 *
 * @param answered whether the text answers the question; otherwise it declines it
 * @param terms the words that name it
 * @param suggestions questions to go on with, where it has its own
 */
public record Topic(String id, boolean answered, Terms terms, Label text, Terms suggestions) {

    /** A topic without questions of its own. */
    public Topic(String id, boolean answered, Terms terms, Label text) {
        this(id, answered, terms, text, Terms.NONE);
    }
}
