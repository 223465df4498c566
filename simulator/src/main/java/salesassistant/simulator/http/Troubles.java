package salesassistant.simulator.http;

/** Decides which trouble the next request meets. */
@FunctionalInterface
public interface Troubles {

    Trouble meet(Request request);

    /** Everything goes well. */
    static Troubles none() {
        return request -> Trouble.NONE;
    }
}
