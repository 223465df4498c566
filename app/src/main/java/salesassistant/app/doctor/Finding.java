package salesassistant.app.doctor;

/**
 * What an examination found.
 *
 * @param state how the connection is
 * @param what in a sentence, what works or what does not; safe to show
 * @param remedy in a sentence, what to do; empty when there is nothing to do
 */
public record Finding(State state, String what, String remedy) {

    /** How a connection is. */
    public enum State {
        /** It was tried and works. */
        WORKS,
        /** It is not configured; nothing else suffers. */
        OFF,
        /** It is configured and could not be tried, because nobody has lent a credential yet. */
        UNTRIED,
        /** It is configured and does not work. */
        FAILS
    }

    public static Finding works(String what) {
        return new Finding(State.WORKS, what, "");
    }

    public static Finding off(String what, String remedy) {
        return new Finding(State.OFF, what, remedy);
    }

    public static Finding untried(String what, String remedy) {
        return new Finding(State.UNTRIED, what, remedy);
    }

    public static Finding fails(String what, String remedy) {
        return new Finding(State.FAILS, what, remedy);
    }
}
