package salesassistant.app.guard;

import salesassistant.semantics.catalog.Label;

/** What is wrong with a statement; thrown within the guard only, which makes a verdict of it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Label reason;

    private Refusal(Label reason) {
        super(reason.en(), null, false, false);
        this.reason = reason;
    }

    static Refusal because(String en, String sv) {
        return new Refusal(new Label(en, sv));
    }

    /** The statement cannot be read, so nobody knows what it would do. */
    static Refusal unreadable() {
        return because("It cannot be read as a single SQL query.", "Den går inte att läsa som en enda SQL-fråga.");
    }

    Label reason() {
        return reason;
    }
}
