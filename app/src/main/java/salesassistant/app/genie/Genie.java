package salesassistant.app.genie;

import java.net.URI;
import java.util.function.Consumer;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.identity.Caller;

/** The company's Genie space, asked as the caller. */
public interface Genie {

    /**
     * Asks and waits for the answer, telling how far it is.
     *
     * @throws GenieFailure when there is none
     */
    GenieReply ask(GenieQuestion question, Caller caller, Cancellation cancellation, Consumer<GenieProgress> progress);

    /** The id of the space. */
    String space();

    /** Where the space can be opened in the browser. */
    URI link();
}
