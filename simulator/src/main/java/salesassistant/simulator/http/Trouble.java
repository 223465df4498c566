package salesassistant.simulator.http;

import java.io.IOException;

/** What goes wrong with one request: before its action, instead of it, or on the way back. */
public interface Trouble {

    /** Nothing goes wrong. */
    Trouble NONE = (request, answer) -> answer.give();

    Reply around(Request request, Answer answer) throws IOException, InterruptedException;

    /** What happens to the reply's bytes. */
    default Harm harm() {
        return Harm.none();
    }

    /** Whether the connection is closed after the reply. */
    default boolean endsConnection() {
        return false;
    }

    /** What would have been answered. */
    @FunctionalInterface
    interface Answer {
        Reply give() throws IOException, InterruptedException;
    }
}
