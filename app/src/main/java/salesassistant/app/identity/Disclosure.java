package salesassistant.app.identity;

/** What of a caller's answers leaves this product, as told by the room that sends it. */
public interface Disclosure {

    /** What a language model may be shown: nothing, figures or rows. */
    String modelSees();
}
